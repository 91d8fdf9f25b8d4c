import jieba
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

jieba.setLogLevel("WARNING")
english, chinese = "the dog ate", "我来到北京清华大学"
stop_words = {"the", "on", "我"}

vocab = {"<pad>": 0, "<unk>": 1}
rows = []
for tokens in (english.split(), jieba.lcut(chinese)):
    kept = [token for token in tokens if token not in stop_words]
    ids = [vocab.setdefault(token, len(vocab)) for token in kept]
    print(tokens, kept, ids)
    rows.append(torch.tensor(ids))

batch = pad_sequence(rows, batch_first=True)
print(batch)

torch.manual_seed(0)
embed = nn.Embedding(len(vocab), 4, padding_idx=0)
print(batch.shape, embed(batch).shape)
