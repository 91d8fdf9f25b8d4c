from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader, Dataset, get_worker_info


class WhoLoads(Dataset):
    def __getitem__(self, index):
        return index, get_worker_info().id

    def __len__(self):
        return 8


batches = list(DataLoader(WhoLoads(), batch_size=2, num_workers=2))
panel = Panel()
lanes = {}
for k in range(2):
    lanes[k] = panel.grid([[f"worker {k}"]], (0, 2 * k), fill=k + 1)
out = panel.grid(
    [int(i) for indices, _ in batches for i in indices],
    (3.2, 5.2),
    fill=[int(who[0]) + 1 for _, who in batches for _ in range(2)],
    width=0.78,
)
for k, (indices, who) in enumerate(batches):
    worker = int(who[0])
    x = 3.2 + 1.56 * k
    batch = panel.grid(indices, (x, 2 * worker), fill=worker + 1, width=0.78)
    panel.arrow((x + 0.78, batch.bottom), (x + 0.78, 5.2), color=worker + 1)
panel.text("loader", (2.9, 5.7), anchor="end", small=True)
print(picture(panel, caption="workers-picture"))
