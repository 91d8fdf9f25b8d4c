from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Numbers(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        return iter((i, worker.id) for i in range(6))


class SplitNumbers(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        return iter((i, worker.id) for i in range(worker.id, 6, worker.num_workers))


panels = []
for data in (Numbers(), SplitNumbers()):
    panel = Panel(type(data).__name__)
    pairs = [(int(i), int(who)) for i, who in DataLoader(data, num_workers=2)]
    for k in range(2):
        mine = [i for i, who in pairs if who == k]
        panel.text(f"worker {k}", (0, 1.2 * k + 0.5), anchor="start", small=True)
        row = panel.grid([""] * 6, (2.2, 1.2 * k), faded=True)
        for i in mine:
            panel.grid([[i]], (row[i].x, row[i].y), fill=k + 1)
    panels.append(panel)
print(picture(*panels, caption="iterable-picture"))
