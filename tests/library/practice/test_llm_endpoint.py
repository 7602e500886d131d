"""Setting up a language model: by address, name and key."""

import subprocess
import sys

import pytest

from klarheit.errors import KlarheitError
from klarheit.practice.llm import Endpoint, endpoint


def test_endpoint_is_read_from_the_environment() -> None:
    found = {
        "KLARHEIT_LLM_URL": "https://llm.example:8443/v1",
        "KLARHEIT_LLM_MODEL": "m",
        "KLARHEIT_LLM_KEY": "k",
    }
    assert endpoint(found) == Endpoint("https://llm.example:8443/v1", "m", "k")
    assert endpoint({**found, "KLARHEIT_LLM_URL": " "}) is None
    assert endpoint({}) is None


def test_endpoint_names_its_host_and_never_shows_its_key() -> None:
    one = Endpoint("https://llm.example:8443/v1", "m", "s3cret")
    assert one.host == "llm.example:8443"
    assert repr(one) == "Endpoint(url='https://llm.example:8443/v1', model='m')"


@pytest.mark.parametrize("url", ["http://a/v1", "http://a/v1/", "http://a/v1/chat/completions"])
def test_address_may_be_given_whole_or_not(url: str) -> None:
    assert Endpoint(url, "m").address == "http://a/v1/chat/completions"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("ftp://a/v1", "ftp://a/v1"),
        ("localhost:11434", "localhost:11434"),
        ("https://", "https://"),
        ("https://me:pass@a/v1", "a/v1"),
        ("https://a/v1?key=1", "https://a/v1?key=1"),
        ("https://a:99999/v1", "https://a:99999/v1"),
        ("http://[::1/v1", "http://[::1/v1"),
    ],
)
def test_odd_address_is_refused_and_no_password_shown(url: str, shown: str) -> None:
    with pytest.raises(KlarheitError) as refused:
        Endpoint(url, "m")
    assert (refused.value.key, refused.value.fields) == ("llm_url", {"url": shown})


@pytest.mark.parametrize(("model", "key", "why"), [(" ", "", "llm_model_missing"), ("m", "a\nb", "llm_key")])
def test_endpoint_without_model_or_with_a_broken_key_is_refused(model: str, key: str, why: str) -> None:
    with pytest.raises(KlarheitError) as refused:
        Endpoint("http://a/v1", model, key)
    assert refused.value.key == why


def test_endpoint_without_the_package_httpx_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)  # as where it is not installed
    with pytest.raises(KlarheitError) as refused:
        Endpoint("http://a/v1", "m")
    assert refused.value.key == "llm_httpx_missing"


def test_httpx_is_loaded_only_when_a_model_is_asked() -> None:
    made = "from klarheit.practice.llm import Endpoint; Endpoint('http://a/v1', 'm')"
    script = f"import sys; {made}; print('httpx' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"
