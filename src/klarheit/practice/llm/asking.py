"""Asking the model: one request to one address, bounded in time and size."""

import json
import ssl
import time
from collections.abc import Iterator, Sequence
from functools import cache
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from klarheit.practice.llm.endpoint import Endpoint

if TYPE_CHECKING:
    import httpx

SECONDS = 8.0
"""So long an answer is waited for, all in all."""
BYTES = 64 * 1024
"""So long an answer may be, with all that is around it."""
_OK = 200

Messages = Sequence[dict[str, str]]


class NoAnswer(Exception):
    """`why` is a key of `languages/*/practice_model.py`: "slow", "unreachable", "redirected" …"""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def asked(endpoint: Endpoint, messages: Messages, *, seconds: float = SECONDS) -> str:
    """What the model answers. Raises NoAnswer.

    A server may send a letter now and then and so pass every bound of a single read: the request runs in a
    thread of its own, which is left alone and loses its connection when time is up.
    """
    client = _client(seconds)
    came: SimpleQueue[str | NoAnswer] = SimpleQueue()
    waiting = Thread(target=lambda: came.put(_outcome(client, endpoint, messages, seconds)), daemon=True)
    waiting.start()
    try:
        answer = came.get(timeout=seconds)
    except Empty:
        raise NoAnswer("slow") from None
    finally:
        client.close()
    if isinstance(answer, NoAnswer):
        raise answer
    return answer


def _outcome(
    client: "httpx.Client", endpoint: Endpoint, messages: Messages, seconds: float
) -> str | NoAnswer:
    """The answer, or why there is none: whatever happens here must not end the talk."""
    try:
        return _text(_body(client, endpoint, messages, time.monotonic() + seconds))
    except NoAnswer as none:
        return none
    except Exception as error:  # a connection closed under a read fails in many ways
        return NoAnswer("slow" if "Timeout" in type(error).__name__ else "unreachable")


def _client(seconds: float) -> "httpx.Client":
    """Follows nobody elsewhere, and reads neither proxies nor passwords from the environment."""
    import httpx  # noqa: PLC0415  # only where a model is set up; `Endpoint` has seen that it is there

    return httpx.Client(
        verify=_certificates(), timeout=seconds, follow_redirects=False, trust_env=False, http2=False
    )


@cache
def _certificates() -> ssl.SSLContext:
    import httpx  # noqa: PLC0415  # only where a model is set up

    return httpx.create_ssl_context(trust_env=False)


def _body(client: "httpx.Client", endpoint: Endpoint, messages: Messages, until: float) -> bytes:
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "klarheit"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    question = {"model": endpoint.model, "messages": list(messages), "stream": False}
    with client.stream("POST", endpoint.address, json=question, headers=headers) as response:
        if response.is_redirect:
            raise NoAnswer("redirected")
        if response.status_code != _OK:
            raise NoAnswer("refused")
        return b"".join(_bounded(response.iter_raw(), until))


def _bounded(parts: Iterator[bytes], until: float) -> Iterator[bytes]:
    """The parts of an answer, as long as they come in time and are not too many."""
    length = 0
    for part in parts:
        length += len(part)
        if length > BYTES:
            raise NoAnswer("huge")
        if time.monotonic() > until:
            raise NoAnswer("slow")
        yield part


def _text(body: bytes) -> str:
    """What the model says, of the answer around it."""
    try:
        found: Any = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, TypeError, LookupError, RecursionError):
        raise NoAnswer("unreadable") from None
    if not isinstance(found, str) or not found.strip():
        raise NoAnswer("empty")
    return found.strip()
