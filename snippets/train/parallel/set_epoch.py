from torch.utils.data import DataLoader, DistributedSampler

data = list(range(8))
samplers = [DistributedSampler(data, 2, rank) for rank in range(2)]

for epoch in (0, 0, 1):
    for sampler in samplers:
        sampler.set_epoch(epoch)
    print(epoch, *map(list, samplers))

print(list(DataLoader(data, batch_size=2, sampler=samplers[0])))
