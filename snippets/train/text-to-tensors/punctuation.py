import re

text = "The cat sat. The mat?"

print(text.split())
print(re.findall(r"\w+", text.lower()))
