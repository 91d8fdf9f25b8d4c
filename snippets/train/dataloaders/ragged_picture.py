import torch
from toolbox.pictures import Panel, picture
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

samples = [torch.tensor([1, 2, 3]), torch.tensor([4, 5])]


def collate(drawn):
    lengths = torch.tensor([len(sample) for sample in drawn])
    return pad_sequence(drawn, batch_first=True), lengths


batch, lengths = next(iter(DataLoader(samples, batch_size=2, collate_fn=collate)))
panel = Panel()
for k, sample in enumerate(samples):
    row = panel.grid(sample, (0, 1.2 * k), fill=k + 1)
    end = 4.85, 1.2 * k + 0.5
    panel.arrow((row.right + 0.15, end[1]), end, color=k + 1)
past = torch.arange(batch.shape[1]) >= lengths[:, None]
fill = torch.where(past, 0, torch.tensor([[1], [2]]))
panel.grid(batch, (5, 0), fill=fill, hatched=past, height=1.1)
panel.grid(lengths[:, None], (8.3, 0), fill=[[1], [2]], height=1.1)
for name, x in (("samples", 0), ("batch", 5), ("lengths", 8.1)):
    panel.text(name, (x, -0.35), anchor="start", small=True)
print(picture(panel, caption="ragged-picture"))
