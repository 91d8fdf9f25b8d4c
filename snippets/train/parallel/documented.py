from textwrap import fill

from torch import nn

text = " ".join(nn.DataParallel.__doc__.split())
for sentence in text.split(". "):
    if "chunking in the batch" in sentence or "recommended" in sentence:
        print(fill(sentence, 76))
