"""`klarheit-web serve`: the web server."""

import socket
from argparse import Namespace
from importlib import import_module
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connections
from gunicorn.app.base import BaseApplication

from klarheit.moves.weights import weights
from klarheit_web.commands import children, occupied, prepared
from klarheit_web.commands.refusal import Refused
from klarheit_web.commands.words import Words
from klarheit_web.environment import LOOPBACK


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """gunicorn as a library: what it is told here is all it is told."""

    def __init__(self, options: dict[str, object]) -> None:
        self.options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Pages and recogniser, read once and shared by all workers: nobody's first page waits for them."""
        application = get_wsgi_application()
        import_module(settings.ROOT_URLCONF)
        weights()
        connections.close_all()
        return application


def run(chosen: Namespace, say: Words) -> int:
    """Serve until a signal comes. Raises Refused when something needs an `upgrade` first."""
    _check_address(chosen.bind)
    with occupied.shared():
        _check_ready()
        connections.close_all()
        if chosen.as_child:
            children.end_with_parent()
        print(say["serve.begun"].format(url=settings.ENVIRONMENT.url, bind=chosen.bind), flush=True)
        Server(_options(chosen)).run()
    return 0


def _options(chosen: Namespace) -> dict[str, object]:
    return {
        "bind": chosen.bind,
        "preload_app": True,
        "workers": chosen.workers,
        "threads": chosen.threads,
        "worker_class": "gthread",
        "proc_name": "klarheit-web",
        "loglevel": "warning",
        "accesslog": None,  # who looked at what stands in the access list of its owner, nowhere else
        "control_socket_disable": True,
        "timeout": 120,
        "graceful_timeout": 10,
        "max_requests": 10_000,
        "max_requests_jitter": 1_000,
    }


def _check_ready() -> None:
    if prepared.lacks_migrations():
        raise Refused("upgrade")
    if prepared.lacks_static():
        raise Refused("static")


def _check_address(bind: str) -> None:
    """A free address; without HTTPS in front, one of this machine."""
    if bind.startswith("unix:"):
        return
    host, _, port = bind.rpartition(":")
    if not host or not port.isdecimal():
        raise Refused("bind", bind=bind)
    if host not in LOOPBACK and not settings.ENVIRONMENT.is_https:
        raise Refused("bind_open", bind=bind)
    family = socket.AF_INET6 if host.startswith("[") else socket.AF_INET
    with socket.socket(family) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((host.strip("[]"), int(port)))
        except (OSError, OverflowError) as error:
            raise Refused("port_taken", bind=bind) from error
