"""A real HTTP server that plays language models of many manners, on a free port of this machine."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

Manner = Callable[["Visit"], None]
"""What the server does with one question."""


@dataclass
class Asked:
    """One request as it arrived: the path, the headers, the question."""

    path: str
    headers: dict[str, str]
    question: dict[str, Any]

    @property
    def system(self) -> str:
        return str(self.question["messages"][0]["content"])

    @property
    def told(self) -> dict[str, Any]:
        """What stands behind the fence."""
        found: dict[str, Any] = json.loads(self.question["messages"][1]["content"])
        return found


@dataclass
class Visit:
    """A request being answered; `over` is set when the server shuts down."""

    asked: Asked
    handler: BaseHTTPRequestHandler
    over: Event

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.handler.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.handler.send_header(name, value)
        self.handler.end_headers()
        self.handler.wfile.write(body)

    def say(self, text: object) -> None:
        """As a model answers in this protocol."""
        message = {"role": "assistant", "content": text}
        self.send(json.dumps({"choices": [{"index": 0, "message": message}]}).encode())


@dataclass
class Server:
    """url    to set up as endpoint · asked  all requests, in order · manner  may be changed at any time"""

    url: str
    manner: Manner
    asked: list[Asked] = field(default_factory=list)


@contextmanager
def served(manner: Manner) -> Iterator[Server]:
    """A server for as long as the block lasts."""
    over = Event()
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(over, lambda: server))
    server = Server(f"http://127.0.0.1:{http.server_port}/v1", manner)
    thread = Thread(target=lambda: http.serve_forever(poll_interval=0.01))
    thread.start()
    try:
        yield server
    finally:
        over.set()
        http.shutdown()
        thread.join()
        http.server_close()


def _handler(over: Event, server: Callable[[], Server]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            question = json.loads(self.rfile.read(length))
            asked = Asked(self.path, dict(self.headers.items()), question)
            server().asked.append(asked)
            try:
                server().manner(Visit(asked, self, over))
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True  # the other side has hung up

        def do_GET(self) -> None:
            server().asked.append(Asked(self.path, dict(self.headers.items()), {}))
            Visit(server().asked[-1], self, over).send(b"{}")

        def log_message(self, format: str, *args: object) -> None:
            """Tests are quiet."""

    return Handler


# Manners


def saying(text: object) -> Manner:
    """Says the same whatever it is asked."""
    return lambda visit: visit.say(text)


def rewording(change: Callable[[dict[str, Any]], object]) -> Manner:
    """Says what `change` makes of what it was told."""
    return lambda visit: visit.say(change(visit.asked.told))


def sending(body: bytes, status: int = 200, **headers: str) -> Manner:
    """Sends these bytes."""
    return lambda visit: visit.send(body, status, **headers)


def silent(visit: Visit) -> None:
    """Takes the question and never answers."""
    visit.over.wait()


def dripping_headers(visit: Visit) -> None:
    """Sends a letter of its headers now and then, so that no single read waits long."""
    visit.handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Long: ")
    while not visit.over.wait(0.05):
        visit.handler.wfile.write(b"a")
        visit.handler.wfile.flush()


def dripping_body(visit: Visit) -> None:
    """Sends a letter of its answer now and then."""
    visit.handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    while not visit.over.wait(0.05):
        visit.handler.wfile.write(b" ")
        visit.handler.wfile.flush()


def endless(visit: Visit) -> None:
    """Sends without end, as fast as it can."""
    visit.handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    while not visit.over.is_set():
        visit.handler.wfile.write(b" " * 65536)


def hanging_up(visit: Visit) -> None:
    """Closes the connection before a word."""
    visit.handler.close_connection = True


def cutting(visit: Visit) -> None:
    """Promises more than it sends."""
    visit.send(b'{"choices": [{"mess', 200, **{"Content-Length": "4000"})
