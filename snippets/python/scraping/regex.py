import re
from html.parser import HTMLParser

text = "<h1>Notes</h1><a href='a.html'>one</a><a href='b.html'>two</a>"
found = []


class Links(HTMLParser):
    def handle_starttag(self, tag, attributes):
        if tag == "a":
            found.append(dict(attributes)["href"])


Links().feed(text)
print(re.findall(r"href='(.*)'", text))
print(re.findall(r"href='(.*?)'", text))
print(found)
