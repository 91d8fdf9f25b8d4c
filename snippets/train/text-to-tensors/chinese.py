import jieba

jieba.setLogLevel("WARNING")  # it announces its dictionary otherwise
sentence = "我来到北京清华大学"

print(sentence.split())
print(jieba.lcut(sentence))
