"""Lighthouse (npm, mobile) on the built site, served with gzip as GitHub Pages does.

    python tests/lighthouse.py                 # three pages in each language
    python tests/lighthouse.py tensors/shape/  # or these

Needs node, npm and a Chromium. Prints two Markdown tables: the four scores, the layout shift
and the kilobytes of a first visit, and every audit below 0.9 with its id; then the first visit
of the heaviest pages, counted by Chromium. Exits with 1 if a score is below 100 or a visit above
90 KB.
"""

import gzip
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path

from conftest import FLAGS, LANGUAGES, address, find_chromium, mkdocs, pages
from playwright.sync_api import sync_playwright

PAGES = ["index.md", "tensors/gather-scatter.md", "modules/index.md"]  # home, content, pictures
LARGEST = 90  # KB before the search index


class Server(http.server.SimpleHTTPRequestHandler):
    """Static files below /notes/, text compressed, cached for ten minutes."""

    protocol_version = "HTTP/1.1"
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {".svg": "image/svg+xml"}

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        status = 200
        if not path.is_file():
            path, status = Path(self.directory, "notes", "404.html"), 404
        kind, content = self.guess_type(path), path.read_bytes()
        self.send_response(status)
        if kind.startswith("text/") or kind.endswith(("javascript", "json", "xml")):
            content = gzip.compress(content)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass


def lighthouse(folder, url, chromium):
    """Return what Lighthouse says of one address."""
    report = folder / "report.json"
    flags = "--chrome-flags=--headless=new --no-sandbox --disable-background-networking"
    output = f"--output-path={report}"
    subprocess.run(
        ["npx", "lighthouse", url, "--quiet", "--output=json", output, flags],
        cwd=folder,
        env=os.environ | {"CHROME_PATH": chromium},
        check=True,
        timeout=300,
        stderr=subprocess.DEVNULL,
    )
    return json.loads(report.read_text(encoding="utf-8"))


def first_visits(url, chromium, folder):
    """Return the kilobytes, headers included, of a first visit to the eight heaviest pages."""
    every = [address(language, page) for language in LANGUAGES for page in pages(language)]
    weight = {
        path: len(gzip.compress((folder / path / "index.html").read_bytes())) for path in every
    }
    found = {}
    flags = [*FLAGS, "--no-sandbox"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        for path in sorted(every, key=lambda path: -weight[path])[:8]:
            context = browser.new_context()
            tab = context.new_page()
            sizes = []
            session = context.new_cdp_session(tab)
            session.send("Network.enable")
            session.on(
                "Network.loadingFinished", lambda e, s=sizes: s.append(e["encodedDataLength"])
            )
            tab.goto(url + path)
            tab.wait_for_timeout(1500)
            found[path] = sum(sizes) / 1024
            context.close()
        browser.close()
    return found


def main(chosen):
    chromium = find_chromium()
    addresses = chosen or [address(language, page) for language in LANGUAGES for page in PAGES]
    good = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        handler = partial(Server, directory=name)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/notes/"
        status, log = mkdocs("build", "--site-dir", str(folder / "notes"), SITE_URL=url)
        assert status == 0, log
        subprocess.run(["npm", "install", "--silent", "lighthouse@12"], cwd=folder, check=True)

        print("| page | performance | accessibility | best practices | SEO | shift | KB |")
        print("|---|---|---|---|---|---|---|")
        for path in addresses:
            report = lighthouse(folder, url + path, chromium)
            audits = report["audits"]
            scores = [round(100 * part["score"]) for part in report["categories"].values()]
            good = good and min(scores) == 100
            shift = audits["cumulative-layout-shift"]["numericValue"]
            size = audits["total-byte-weight"]["numericValue"] / 1024
            print(f"| /{path} | {' | '.join(map(str, scores))} | {shift:.4f} | {size:.1f} |")
            for part in report["categories"].values():
                for reference in part["auditRefs"]:
                    audit = audits[reference["id"]]
                    score = audit["score"]
                    if reference["weight"] and score is not None and score < 0.9:
                        print(f"| {reference['id']}: {score} | | | | | | |")

        print("\nFirst visit to the heaviest pages:\n\n| page | KB |\n|---|---|")
        for path, size in first_visits(url, chromium, folder / "notes").items():
            print(f"| /{path} | {size:.1f} |")
            good = good and size <= LARGEST
        server.shutdown()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
