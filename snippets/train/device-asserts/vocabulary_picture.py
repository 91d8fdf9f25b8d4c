import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
vocabulary = {"<unk>": 0, "the": 1, "cat": 2, "sat": 3, "down": 4}
table = nn.Embedding(len(vocabulary), 2)
words = ["the", "dog", "sat"]
COLOR = {"the": 1, "dog": 5, "sat": 3}

panels = []
for title, unknown in (
    ("vocabulary[word] = 5", 5),
    ("vocabulary.get(word, 0)", 0),
):
    panel = Panel(title)
    ids = [vocabulary.get(word, unknown) for word in words]
    fill = torch.zeros(5, 1, dtype=torch.int64)
    for word, k in zip(words, ids, strict=True):
        if k < 5:
            fill[k] = COLOR[word]
    rows = panel.grid(
        table.weight,
        (4.4, 0),
        fill=fill,
        form=".2f",
        numbers=True,
        width=1.6,
    )
    if unknown == 5:
        panel.grid([["", ""]], (4.4, 5), fill=5, width=1.6, hatched=True)
    for word, k in zip(words, ids, strict=True):
        cell = panel.grid([[f"{word} {k}"]], (0, k), fill=COLOR[word], width=2.1)
        panel.arrow(cell[0], (3.85, k + 0.5), color=COLOR[word], dashed=k == 5)
    panels.append(panel)
print(picture(*panels, caption="vocabulary-picture"))
