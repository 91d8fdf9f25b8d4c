names = ["model-100.pt", "model-50.pt", "model-200.pt"]


def step_of(name):
    return int(name.removeprefix("model-").removesuffix(".pt"))


print(sorted(names)[-1])
print(sorted(names, key=step_of)[-1])
