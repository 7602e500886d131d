"""Where the model is: an OpenAI-compatible endpoint by address, name and key."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from urllib.parse import urlsplit

from klarheit.errors import KlarheitError

_PATH = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address, and no other.

    url    with or without "/chat/completions" at its end: "http://localhost:11434/v1"
    model  its name there
    key    sent as bearer; "" where none is needed. Never printed

    Raises KlarheitError "llm_url" (url), "llm_model_missing", "llm_httpx_missing".
    """

    url: str
    model: str
    key: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not _is_address(self.url):
            raise KlarheitError("llm_url", url=_shown(self.url))
        if not self.model.strip():
            raise KlarheitError("llm_model_missing")
        if not self.key.isascii() or not self.key.isprintable():
            raise KlarheitError("llm_key")
        if find_spec("httpx") is None:
            raise KlarheitError("llm_httpx_missing")

    @property
    def address(self) -> str:
        """Where a question is sent."""
        url = self.url.strip().rstrip("/")
        return url if url.endswith(_PATH) else url + _PATH

    @property
    def host(self) -> str:
        """To name to the person who is asked whether they want it: "localhost:11434"."""
        return urlsplit(self.url.strip()).netloc


def endpoint(environment: Mapping[str, str]) -> Endpoint | None:
    """The endpoint of KLARHEIT_LLM_URL, KLARHEIT_LLM_MODEL and KLARHEIT_LLM_KEY; None without an address.

    Raises KlarheitError as `Endpoint` does.
    """
    url, model, key = (
        environment.get(f"KLARHEIT_LLM_{name}", "").strip() for name in ("URL", "MODEL", "KEY")
    )
    return Endpoint(url, model, key) if url else None


def _is_address(url: str) -> bool:
    """Whether it is http or https with a host, and holds no password, question or fragment."""
    try:
        parts = urlsplit(url.strip())
        named = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    bare = not (parts.query or parts.fragment or "@" in parts.netloc)
    return parts.scheme in ("http", "https") and named and bare and url.strip().isprintable()


def _shown(url: str) -> str:
    """The address without what may be a password in it."""
    return url.rpartition("@")[2]
