from toolbox.signature import signature

for function in (enumerate, iter, next):
    print(signature(function, function.__name__))
