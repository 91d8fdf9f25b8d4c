import torch
from toolbox.pictures import Panel, picture
from torch.nn.utils.rnn import pad_sequence

vocab = {
    "<pad>": 0,
    "<unk>": 1,
    "cat": 2,
    "sat": 3,
    "mat": 4,
    "dog": 5,
    "ate": 6,
}
sentences = [["cat", "sat", "mat"], ["dog", "ate"]]
rows = [torch.tensor([vocab[token] for token in s]) for s in sentences]
ids = pad_sequence(rows, batch_first=True, padding_value=0)
mask = ids != 0

panel = Panel()
fill = torch.where(mask, ids - 1, 0)
panel.grid(ids, (0, 0), title="ids", fill=fill, hatched=~mask)
panel.grid(mask, (5, 0), title="ids != 0", fill=fill, hatched=~mask)
panel.text("ids[0]", (3.15, 0.5), anchor="start", small=True)
panel.text("ids[1]", (3.15, 1.5), anchor="start", small=True)
print(picture(panel, caption="batch-picture"))
