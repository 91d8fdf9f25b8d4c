from torch.utils.data import DistributedSampler

for data in (list(range(6)), list(range(7))):
    for rank in range(2):
        sampler = DistributedSampler(data, 2, rank, shuffle=False)
        print(len(data), "samples, rank", rank, list(sampler))
