"""A service on this machine that answers as it is told, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Reply(NamedTuple):
    """What to answer: a status, a body, headers; ``wait`` seconds before it, ``drip`` seconds between its bytes."""

    body: bytes
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    wait: float = 0.0
    drip: float = 0.0


class Asked(NamedTuple):
    """A request: its path, headers in lower case, and body."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class Service:
    """The replies still to be given, of which the last is repeated, and the requests so far."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.asked: list[Asked] = []
        self.url = ""

    def next(self) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def completion(content: object, finish: str = "stop") -> Reply:
    """A chat completion with this content; anything but text and None is written as JSON."""
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
    return Reply(json.dumps({"choices": [choice]}).encode())


def claiming(*claims: dict[str, Any]) -> Reply:
    """A chat completion that claims these representations."""
    return completion({"representations": list(claims)})


def claim(
    representative: tuple[str | None, str | None],
    principal: tuple[str | None, str | None],
    quote: str,
    kind: str = "delegation",
) -> dict[str, Any]:
    """A claim; each side is a name and a post or body."""
    sides = [dict(zip(("name", "post_or_body"), side, strict=True)) for side in (representative, principal)]
    return {"kind": kind, "representative": sides[0], "principal": sides[1], "quote": quote}


@contextmanager
def serving() -> Iterator[Service]:
    """A service that runs as long as the context."""
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            service.asked.append(Asked(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            reply = service.next()
            time.sleep(reply.wait)
            try:
                self._answer(reply)
            except (BrokenPipeError, ConnectionResetError):
                return  # the client had enough, as some tests want

        def _answer(self, reply: Reply) -> None:
            self.send_response(reply.status)
            self.send_header("Content-Length", str(len(reply.body)))
            for name, value in reply.headers:
                self.send_header(name, value)
            self.end_headers()
            if not reply.drip:
                self.wfile.write(reply.body)
                return
            for byte in reply.body:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(reply.drip)

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
