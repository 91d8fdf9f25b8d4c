import re
from html.parser import HTMLParser

comment = "<!-- <a href='old.html'> -->"
text = comment + '<a class=x href="a.html?p=1&amp;q=2">'
found = []


class Links(HTMLParser):
    def handle_starttag(self, tag, attributes):
        found.append(dict(attributes)["href"])


Links().feed(text)
print(re.findall(r"href='(.*?)'", text))
print(found)
