from torch.utils.data import DataLoader

loader = DataLoader(list(range(10)), batch_size=3)

iteration = 0
for epoch in range(2):
    for _batch in loader:
        iteration += 1
    print("epoch", epoch, "ends after iteration", iteration)

print(2 * len(loader))
