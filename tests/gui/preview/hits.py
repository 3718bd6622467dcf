"""A loopback server that counts who comes, and a page that tries everything to get there."""

from __future__ import annotations

import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PySide6.QtCore import QObject, Signal

HOSTILE = """<!doctype html><html><head><title>hostile</title><base href="{root}/base/">
<meta http-equiv="refresh" content="0; url={root}/refresh">
<link rel="stylesheet" href="{root}/css"><link rel="preload" as="image" href="{root}/preload">
<link rel="prefetch" href="{root}/prefetch"><link rel="dns-prefetch" href="{root}/dns">
<link rel="preconnect" href="{root}"><link rel="icon" href="{root}/icon"><link rel="manifest" href="{root}/manifest">
<link rel="modulepreload" href="{root}/module">
<style>@import url("{root}/import"); @font-face {{ font-family: x; src: url("{root}/font") }}
body {{ background: url("{root}/background"); font-family: x }} p::before {{ content: url("{root}/content") }}
li {{ list-style: url("{root}/bullet") }} a {{ cursor: url("{root}/cursor"), auto }}</style>
<script>document.title = "ran"; fetch("{root}/fetch")</script><script src="{root}/script"></script>
<script type="module">document.title = "ran"; import("{root}/dynamic")</script></head>
<body onload="this.setAttribute('data-ran', 1)" onpageshow="this.setAttribute('data-ran', 1)">
<p data-line="1">words</p><ul><li>one</li></ul>
<img src="{root}/picture" onerror="this.setAttribute('data-ran', 1)" alt="">
<img srcset="{root}/srcset 2x" alt=""><picture><source srcset="{root}/source"><img src="x" alt=""></picture>
<img src="//{host}/schemeless" alt=""><img src="file:///etc/hostname" alt=""><img src="relative.png" alt="">
<video src="{root}/video" poster="{root}/poster" autoplay></video><audio src="{root}/audio" autoplay></audio>
<video><track src="{root}/track" default></video><iframe src="{root}/frame"></iframe>
<iframe srcdoc="<script>fetch('{root}/srcdoc')</script><img src='{root}/srcdoc-picture'>"></iframe>
<object data="{root}/object"></object><embed src="{root}/embed"><input type="image" src="{root}/input" alt="">
<svg><image href="{root}/svg"/><use href="{root}/use#x"/><script>fetch("{root}/svg-script")</script></svg>
<svg onload="document.body.setAttribute('data-ran', 1)"></svg><math><mi xlink:href="{root}/math">x</mi></math>
<details open ontoggle="this.setAttribute('data-ran', 1)"><summary>s</summary>x</details>
<input autofocus onfocus="this.setAttribute('data-ran', 1)">
<marquee onstart="this.setAttribute('data-ran', 1)">m</marquee>
<form action="{root}/form" method="post"><button autofocus>send</button></form>
<a href="{root}/link" ping="{root}/ping" download>out</a><a href="javascript:fetch('{root}/javascript')">js</a>
<table background="{root}/table"><tr><td>x</td></tr></table><noscript><img src="{root}/noscript" alt=""></noscript>
</body></html>"""


class HitCounter(QObject):
    """Counts requests on 127.0.0.1; `ask_as_a_control` proves that a request would have been counted."""

    control_answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []
        paths = self.paths

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                paths.append(self.path)
                self.send_response(204)
                self.end_headers()

            def do_POST(self) -> None:
                self.do_GET()

            def log_message(self, *_words: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def hostile_page(self) -> str:
        """Return the page that tries every way out."""
        return HOSTILE.format(root=f"http://{self.host}", host=self.host)

    def ask_as_a_control(self) -> None:
        """Come by once, as a page would if it could."""
        with urllib.request.urlopen(f"http://{self.host}/control", timeout=5) as answer:
            answer.read()
        self.control_answered.emit()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
