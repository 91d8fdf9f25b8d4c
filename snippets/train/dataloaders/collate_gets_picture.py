from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader

data = [5, 6, 7]
received = []


def collate(drawn):
    received.append(drawn)
    return len(drawn)


loader = DataLoader(data, batch_size=2, collate_fn=collate)
indices = list(loader.batch_sampler)
batches = list(loader)

panel = Panel()
for k in range(len(batches)):
    color = k + 1
    x = 3 * k + 2.6
    drawn = panel.grid(indices[k], (x, 0), fill=color)
    got = panel.grid(received[k], (x, 2), fill=color)
    made = panel.grid(batches[k], (x + (len(indices[k]) - 1) / 2, 4), fill=color)
    for j in range(len(indices[k])):
        panel.arrow(drawn[j], got[j], color=color)
        panel.arrow(got[j], made[0], color=color, sideways=False)
for text, y in (
    ("batch_sampler", 0.5),
    ("dataset[i]", 2.5),
    ("collate_fn", 4.5),
):
    panel.text(text, (2.3, y), anchor="end", small=True)
print(picture(panel, caption="collate-gets-picture"))
