"""A Content-Security-Policy on every page: no other host, no script but the site's own."""

import base64
import hashlib
import re

from mkdocs.plugins import event_priority

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
OUTGOING = re.compile(r'<a (?=[^>]*\bhref="https?://)(?![^>]*\brel=)')
_serving = False


def on_startup(command, dirty):
    global _serving
    _serving = command == "serve"


@event_priority(-100)  # when all others have written what they write
def on_post_page(output, page, config):
    return _secure(output)


@event_priority(-100)
def on_post_template(output_content, template_name, config):
    return _secure(output_content) if template_name.endswith(".html") else output_content


def _secure(html):
    html = OUTGOING.sub('<a rel="noopener" ', html)
    if _serving:  # which adds a script of its own to each page, to reload it
        return html
    hashes = sorted({_hash(script) for script in INLINE.findall(html)})
    rules = [
        "default-src 'none'",
        f"script-src 'self' {' '.join(hashes)}".rstrip(),
        "style-src 'self' 'unsafe-inline'",  # pictures carry style attributes
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    policy = f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
    return re.sub(r"<head>", lambda head: f"{head[0]}\n  {policy}", html, count=1)


def _hash(script):
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"'sha256-{digest}'"
