saved = {"module.w": 1, "b": 2}

print({k.removeprefix("module."): v for k, v in saved.items()})
