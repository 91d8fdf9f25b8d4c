import jieba
import jieba.posseg
import torch
from torch import nn

jieba.setLogLevel("WARNING")
pairs = [tuple(pair) for pair in jieba.posseg.lcut("我来到北京清华大学")]
print(pairs)

words = {word: i for i, (word, _) in enumerate(pairs)}
tags = {tag: i for i, (_, tag) in enumerate(pairs)}
word_ids = torch.tensor([words[word] for word, _ in pairs])
tag_ids = torch.tensor([tags[tag] for _, tag in pairs])

torch.manual_seed(0)
of_word = nn.Embedding(len(words), 8)(word_ids)
of_tag = nn.Embedding(len(tags), 3)(tag_ids)
print(torch.cat([of_word, of_tag], dim=1).shape)
