import inspect

from torch.utils.data import DataLoader

parameters = inspect.signature(DataLoader).parameters
names = list(parameters)
for name in names[names.index("worker_init_fn") + 1 :]:
    print(name, parameters[name].default)
