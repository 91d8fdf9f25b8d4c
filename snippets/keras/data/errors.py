from torch.utils.data import DataLoader

dataset = DataLoader([0, 1, 2], batch_size=None)
try:
    iterator = concat_dataset.make_one_shot_iterator()
except NameError as error:
    print(type(error).__name__ + ":", error)
try:
    iterator = dataset.make_one_shot_iterator()
except AttributeError as error:
    print(type(error).__name__ + ":", error)
