import torch
from torch import nn

torch.manual_seed(0)
texts = ["good film", "bad film", "great plot", "dull plot"]
liked = torch.tensor([1.0, 0.0, 1.0, 0.0])
texts += ["good plot", "dull film"]  # not trained on

words = sorted({word for text in texts for word in text.split()})
number = {word: i for i, word in enumerate(words)}
ids = torch.tensor([[number[w] for w in text.split()] for text in texts])

embed = nn.Embedding(len(words), 1)
optimizer = torch.optim.SGD(embed.parameters(), lr=1.0)
for _ in range(200):
    p = embed(ids).sum(dim=(1, 2)).sigmoid()
    loss = nn.functional.binary_cross_entropy(p[:4], liked)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(ids.shape, embed(ids).shape)
for text, probability in zip(texts[4:], p[4:].tolist(), strict=True):
    print(f"{text}: {probability:.1f}")
