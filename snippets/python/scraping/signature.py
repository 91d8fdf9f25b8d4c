from html.parser import HTMLParser
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from toolbox.signature import signature

print(signature(urljoin, "urllib.parse.urljoin"))
print(signature(HTMLParser.feed, "HTMLParser.feed"))
print(signature(RobotFileParser.can_fetch, "RobotFileParser.can_fetch"))
