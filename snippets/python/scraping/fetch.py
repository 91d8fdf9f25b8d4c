from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.request import ProxyHandler, build_opener

PAGE = b"<h1>Notes</h1><a href='a.html'>one</a><a href='b.html'>two</a>"
found = []


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *args): ...  # by default one line per request


class Links(HTMLParser):
    def handle_starttag(self, tag, attributes):
        if tag == "a":
            found.append(dict(attributes)["href"])


with HTTPServer(("127.0.0.1", 0), Site) as server:
    Thread(target=server.handle_request).start()
    direct = build_opener(ProxyHandler({}))  # the server is on this machine
    with direct.open(f"http://127.0.0.1:{server.server_port}/") as reply:
        Links().feed(reply.read().decode())
        print(reply.status, found)
