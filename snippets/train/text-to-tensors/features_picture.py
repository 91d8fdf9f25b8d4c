import jieba
import jieba.posseg
import torch
from toolbox.pictures import Panel, picture
from torch import nn

jieba.setLogLevel("WARNING")
pairs = [tuple(pair) for pair in jieba.posseg.lcut("我来到北京清华大学")]
torch.manual_seed(0)
of_word = nn.Embedding(len(pairs), 8)(torch.arange(4)).detach()
of_tag = nn.Embedding(len(pairs), 3)(torch.arange(4)).detach()

panel = Panel()
hottest = float(max(of_word.abs().max(), of_tag.abs().max()))
for i, (word, tag) in enumerate(pairs):
    y = 1.15 * i
    panel.text(word, (1.9, y + 0.5), anchor="end")
    panel.text(tag, (2.2, y + 0.5), anchor="start", color=4)
    panel.grid([[""] * 8], (3, y), heat=of_word[i], hottest=hottest, width=0.55)
    panel.grid([[""] * 3], (7.6, y), heat=of_tag[i], hottest=hottest, width=0.55)
panel.text("word, 8", (5.2, -0.3), small=True)
panel.text("tag, 3", (8.4, -0.3), small=True, color=4)
print(picture(panel, caption="features-picture"))
