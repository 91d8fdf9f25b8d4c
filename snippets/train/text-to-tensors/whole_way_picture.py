import jieba
import torch
from toolbox.pictures import Panel, picture
from torch import nn
from torch.nn.utils.rnn import pad_sequence

jieba.setLogLevel("WARNING")
texts = ("the dog ate", "我来到北京清华大学")
sentences = [texts[0].split(), jieba.lcut(texts[1])]
stop_words = {"the", "on", "我"}

vocab = {"<pad>": 0, "<unk>": 1}
rows = []
for tokens in sentences:
    kept = [token for token in tokens if token not in stop_words]
    rows.append(torch.tensor([vocab.setdefault(token, len(vocab)) for token in kept]))
batch = pad_sequence(rows, batch_first=True)
torch.manual_seed(0)
vectors = nn.Embedding(len(vocab), 4, padding_idx=0)(batch).detach()

width = 1.9
panels = []
for i, tokens in enumerate(sentences):
    panel = Panel(f"batch[{i}]")
    first = sum(token in stop_words for token in tokens)  # the stop words stand first here
    panel.grid([texts[i]], (0, 0), width=width * len(tokens))
    color = [vocab[token] - 1 if token in vocab else 0 for token in tokens]
    stop = [token in stop_words for token in tokens]
    cells = panel.grid(tokens, (0, 1.75), fill=color, hatched=stop, width=width)
    left = first * width
    ids = batch[i]
    fill = (ids - 1).clamp(min=0)
    numbers = panel.grid(ids, (left, 3.5), fill=fill, hatched=ids == 0, width=width)
    panel.grid(
        vectors[i].t(),
        (left, 5.25),
        heat=vectors[i].t(),
        hottest=float(vectors.abs().max()),
        hatched=(ids == 0).expand(4, -1),
        width=width,
        form=".2f",
    )
    panel.arrow((width * len(tokens) / 2, 1.0), (width * len(tokens) / 2, 1.75))
    for k in range(len(ids)):
        c = numbers[k].centre[0]
        if k < int((ids != 0).sum()):
            panel.arrow(cells[first + k], numbers[k], color=int(fill[k]))
        panel.arrow((c, 4.5), (c, 5.25), color=int(fill[k]))
    panels.append(panel)
print(picture(*panels, caption="whole-way-picture"))
