"""Serves the folder "site" beside this file, on this computer alone, with the headers that Onward needs.

    python3 serve.py            then open http://127.0.0.1:8080 in a browser
    python3 serve.py 9000       at another port
"""

import http.server
import pathlib
import sys

HEADERS = {}
TYPES = {".wasm": "application/wasm", ".ftl": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8",
         ".js": "text/javascript; charset=utf-8", ".webmanifest": "application/manifest+json"}


class Site(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def __init__(self, *arguments):
        super().__init__(*arguments, directory=str(pathlib.Path(__file__).resolve().parent / "site"))

    def end_headers(self):
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *arguments):
        pass  # Who opened what is nobody's business.


port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
print(f"Onward: http://127.0.0.1:{port}  (Ctrl+C ends it)")
http.server.ThreadingHTTPServer(("127.0.0.1", port), Site).serve_forever()
