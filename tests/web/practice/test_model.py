"""A language model words replies only where it is set up, named, and allowed by the person."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings as DjangoSettings

from klarheit.practice.files import to_json
from klarheit.practice.persona import persona
from klarheit.practice.turn import begin as opening
from klarheit_web.accounts.models import Person
from klarheit_web.environment import Model, UnsafeSetting
from klarheit_web.environment import read as read_environment
from klarheit_web.practice import actions, queries
from klarheit_web.practice.models import ModelChoice, Practice
from world import practised

SignIn = Callable[[Person], Client]
SAYS = "Hm, lassen Sie mich kurz nachdenken."
SEED = 7


@dataclass
class Served:
    """A model that says one sentence. url: to set up · asked: what arrived · status: what it answers with"""

    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    status: int = 200

    @property
    def host(self) -> str:
        return self.url.split("/")[2]


@pytest.fixture
def served(settings: DjangoSettings) -> Iterator[Served]:
    """A real server on this machine, named by the operator."""
    model = Served()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            model.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            body = json.dumps({"choices": [{"message": {"role": "assistant", "content": SAYS}}]}).encode()
            self.send_response(model.status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            """Tests are quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=lambda: server.serve_forever(poll_interval=0.01))
    thread.start()
    model.url = f"http://127.0.0.1:{server.server_port}/v1"
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, model=Model(model.url, "small", ""))
    yield model
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def talk(seller: Person) -> Practice:
    """With a seed whose answer to a silence leaves a model free: other answers hold words it must keep."""
    begun, counterpart = actions.begin(seller, persona("wholesaler", "de")), persona("wholesaler", "de")
    begun.seed, begun.state = SEED, to_json(opening(counterpart, seed=SEED))
    begun.save()
    return begun


def answer(talk: Practice) -> str:
    """What comes after a silence."""
    actions.say(talk, "")
    return queries.state_of(talk).said[-1].text


def test_choice_of_others_is_theirs(
    served: Served, seller: Person, stranger: Person, sign_in: SignIn
) -> None:
    sign_in(stranger).post("/practice/model/", {"bundled": "on", "cases": "on"})
    assert queries.model_choice(seller.pk, served.host) is None


def test_nothing_is_asked_where_nobody_allowed_it(served: Served, talk: Practice) -> None:
    answer(talk)
    assert served.asked == []


def test_nothing_is_offered_where_no_model_is_set_up(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    client.post("/practice/model/", {"bundled": "on"})
    assert not ModelChoice.objects.exists()
    assert b"/practice/model/" not in client.get("/practice/").content


def test_person_is_told_where_the_words_go_and_says_yes(
    served: Served, seller: Person, talk: Practice, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    assert served.host in client.get("/practice/model/").content.decode()
    client.post("/practice/model/", {"bundled": "on"})
    assert answer(talk) == SAYS
    assert len(served.asked) == 1


def test_model_is_told_nothing_that_is_still_hidden(served: Served, seller: Person, talk: Practice) -> None:
    actions.allow_model(seller, served.host, bundled=True, cases=False)
    answer(talk)
    sent = json.dumps(served.asked, ensure_ascii=False)
    told = {one.fact for one in queries.state_of(talk).told}
    hidden = [text for one in persona("wholesaler", "de").facts if one.id not in told for text in one.text]
    assert [text for text in (persona("wholesaler", "de").truth, *hidden) if text in sent] == []


def test_own_cases_are_asked_about_apart(served: Served, seller: Person) -> None:
    own = practised(seller, ended=False)
    actions.allow_model(seller, served.host, bundled=True, cases=False)
    answer(own)
    assert served.asked == []
    actions.allow_model(seller, served.host, bundled=True, cases=True)
    answer(own)
    assert len(served.asked) == 1


def test_another_host_is_not_allowed_by_an_old_yes(served: Served, seller: Person, talk: Practice) -> None:
    actions.allow_model(seller, "elsewhere.example", bundled=True, cases=True)
    answer(talk)
    assert served.asked == []


def test_talk_goes_on_when_the_model_fails(served: Served, seller: Person, talk: Practice) -> None:
    actions.allow_model(seller, served.host, bundled=True, cases=False)
    served.status = 500
    assert answer(talk) not in ("", SAYS)


def test_talk_is_made_again_with_the_words_that_were_shown(
    served: Served, seller: Person, talk: Practice
) -> None:
    actions.allow_model(seller, served.host, bundled=True, cases=False)
    answer(talk)
    before = queries.state_of(talk)
    actions.say(talk, "Worum geht es Ihnen?")
    actions.take_back(talk)
    assert (queries.state_of(talk), before.said[-1].text) == (before, SAYS)


def test_model_is_set_up_by_address_and_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLARHEIT_LLM_URL", "https://words.example/v1/")
    monkeypatch.setenv("KLARHEIT_LLM_MODEL", "small")
    monkeypatch.setenv("KLARHEIT_LLM_KEY", "secret-key")
    found = read_environment().model
    assert found == Model("https://words.example/v1", "small", "secret-key")
    assert "secret-key" not in repr(found)


@pytest.mark.parametrize(
    ("url", "model"), [("http://words.example/v1", "small"), ("https://words.example", ""), ("", "small")]
)
def test_half_a_model_or_an_open_way_to_it_is_refused(
    url: str, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLARHEIT_LLM_URL", url)
    monkeypatch.setenv("KLARHEIT_LLM_MODEL", model)
    with pytest.raises(UnsafeSetting) as refused:
        read_environment()
    assert refused.value.key == "llm"
