template = '{"lr": {}}'
try:
    print(template.format(0.1))
except KeyError as error:
    print(type(error).__name__ + ":", error)

template = '{{"lr": {}}}'
print(template.format(0.1))
