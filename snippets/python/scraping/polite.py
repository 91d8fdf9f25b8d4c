import json
import tempfile
import time
from pathlib import Path
from urllib.robotparser import RobotFileParser

site = {
    "/1": "<p>one</p>",
    "/private/2": "<p>two</p>",
    "/3": "<p>three</p>",
}
robots = RobotFileParser()
robots.parse(["User-agent: *", "Disallow: /private/", "Crawl-delay: 1"])
pause = robots.crawl_delay("*") / 20  # on a real site: don't divide

with tempfile.TemporaryDirectory() as folder:
    kept = Path(folder) / "pages.jsonl"
    start = time.perf_counter()
    with kept.open("w", encoding="utf-8") as file:
        for address, html in site.items():
            if not robots.can_fetch("notes-reader", address):
                continue
            file.write(json.dumps({"url": address, "html": html}) + "\n")
            time.sleep(pause)
    print(time.perf_counter() - start >= 2 * pause)
    print(kept.read_text(encoding="utf-8").strip())
