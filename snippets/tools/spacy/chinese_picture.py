import jieba
import spacy
from toolbox.pictures import Panel, picture

jieba.setLogLevel("WARNING")
text = "我来到北京"
panels = []
for segmenter in ("char", "jieba"):
    settings = {"nlp": {"tokenizer": {"segmenter": segmenter}}}
    doc = spacy.blank("zh", config=settings)(text)
    assert segmenter == "jieba" or [t.text for t in doc] == [
        t.text for t in spacy.blank("zh")(text)
    ]
    panel = Panel(segmenter)
    for token in doc:
        color = 1 + token.i
        above = panel.grid(list(token.text), (token.idx * 1.1, 0), fill=color)
        below = panel.grid(
            [[token.text]], (token.idx * 1.1, 2), fill=color, width=float(len(token))
        )
        panel.arrow(above.box, below.box, color=color)
    panels.append(panel)
print(picture(*panels, caption="chinese-picture"))
