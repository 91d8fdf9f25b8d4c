def f(*values, **options):
    print(type(values).__name__, type(options).__name__)
    options["lr"] = 0.01


settings = {"lr": 0.1}
f(1, 2, **settings)
print(settings)
