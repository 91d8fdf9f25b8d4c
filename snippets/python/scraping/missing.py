from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

PAGE = b"<h1>Notes</h1><a href='a.html'>one</a><a href='b.html'>two</a>"


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/":
            return self.send_error(404)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *args): ...


with HTTPServer(("127.0.0.1", 0), Site) as server:
    Thread(target=server.handle_request).start()
    url = f"http://127.0.0.1:{server.server_port}/missing.html"
    try:
        build_opener(ProxyHandler({})).open(url)
    except HTTPError as error:
        print(type(error).__name__ + ":", error)
        error.close()
