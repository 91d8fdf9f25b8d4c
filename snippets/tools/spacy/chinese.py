import jieba
import spacy

jieba.setLogLevel("WARNING")
text = "我来到北京"
print([t.text for t in spacy.blank("zh")(text)])

words = {"nlp": {"tokenizer": {"segmenter": "jieba"}}}
print([t.text for t in spacy.blank("zh", config=words)(text)])
