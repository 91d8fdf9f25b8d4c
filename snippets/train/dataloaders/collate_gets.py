from torch.utils.data import DataLoader

received = []


def collate(drawn):
    received.append(drawn)
    return len(drawn)


loader = DataLoader([5, 6, 7], batch_size=2, collate_fn=collate)
print(list(loader.batch_sampler))
print(list(loader))
print(received)
