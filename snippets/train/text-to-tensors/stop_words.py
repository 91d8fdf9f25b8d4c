import jieba

jieba.setLogLevel("WARNING")
stop_words = {"not", "不"}


def kept(tokens):
    return [token for token in tokens if token not in stop_words]


print(kept(["not", "good"]), kept(["good"]))
print(kept(jieba.lcut("我不喜欢你")), kept(jieba.lcut("我喜欢你")))
