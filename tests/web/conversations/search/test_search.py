"""Finding words in one's own conversations, and nowhere else."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cast import SignIn
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, SearchEntry
from klarheit_web.conversations.search import index, queries
from klarheit_web.conversations.search.words import folded, marked, places, wanted

FIND = "/search/"
SAID = (("Ich", "Was heißt das, Größe?"), ("Müller", "Der Preis ist zu hoch, und Élan fehlt."))


def talk(owner: Person, *said: tuple[str, str], title: str = "Besuch", **more: object) -> Conversation:
    turns = [{"speaker": who, "start": None, "end": None, "text": text} for who, text in said or SAID]
    speakers = [{"id": who, "name": who, "role": None} for who in dict(said or SAID)]
    made = Conversation.objects.create(
        owner=owner,
        title=title,
        held_on=timezone.localdate(),
        source="notes",
        asked="notes",
        transcript={"language": "de", "speakers": speakers, "turns": turns},
        keep_until=timezone.localdate(),
        **{"language": "de", "state": "ready"} | more,
    )
    index.add(made, ["Ich"])
    return made


def found(person: Person, query: str, **limits: Any) -> list[Conversation]:
    return list(queries.conversations(person, wanted(query), **limits))


@pytest.mark.parametrize("other", ["stranger", "colleague", "boss", "administrator", "sponsor", "coach"])
def test_search_finds_nothing_of_somebody_else(
    seller: Person, other: str, request: pytest.FixtureRequest
) -> None:
    talk(seller)
    assert found(request.getfixturevalue(other), "Preis") == []


@pytest.mark.parametrize(
    "query",
    ["preis", "PREI", "grösse", "große", "heisst", "elan", "Müll Preis", '"zu hoch"', "„zu hoch“", "besuch"],
)
def test_search_finds_beginnings_phrases_and_titles_without_case_and_accents(
    seller: Person, query: str
) -> None:
    wording = (*SAID, ("Müller", "Müllers Preis"))
    made = talk(seller, *wording)
    assert found(seller, query) == [made]


@pytest.mark.parametrize("query", ["reis", '"hoch zu"', "preis urlaub", '"prei"'])
def test_search_does_not_find_what_was_not_said(seller: Person, query: str) -> None:
    talk(seller)
    assert found(seller, query) == []


def test_search_asks_who_said_it(seller: Person) -> None:
    made = talk(seller)
    sides = {side: found(seller, "Preis", side=side) for side in ("", "asker", "partner")}
    assert sides == {"": [made], "asker": [], "partner": [made]}


def test_search_leaves_a_sealed_talk_out(seller: Person) -> None:
    talk(seller, state="unconsented")
    assert found(seller, "Preis") == []


def test_search_follows_a_new_title_and_a_deletion(seller: Person) -> None:
    made = talk(seller)
    made.title = "Angebot"
    index.rename(made)
    assert (found(seller, "Besuch"), found(seller, "Angebot")) == ([], [made])
    made.delete()
    assert found(seller, "Angebot") == []


def test_passages_show_the_place_and_mark_the_words(seller: Person) -> None:
    (passage,) = queries.passages(talk(seller), wanted("preis elan"))
    shown = [text for text, is_marked in passage.pieces if is_marked]
    assert (passage.number, passage.speaker, shown) == (2, "Müller", ["Preis", "Élan"])


def test_passage_of_a_long_turn_is_cut_around_the_word(seller: Person) -> None:
    long = f"{'davor ' * 100}Preis {'danach ' * 100}"
    (passage,) = queries.passages(talk(seller, ("Ich", "Und?"), ("Müller", long)), wanted("preis"))
    text = "".join(piece for piece, _is_marked in passage.pieces)
    assert (passage.start > 0, passage.goes_on, "Preis" in text, len(text) < 300) == (True, True, True, True)


@given(st.text(max_size=60) | st.text(alphabet="ßäé\"„“*-():^{}'\\%&|!<> a1", max_size=30))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_breaks_the_search(seller: Person, query: str) -> None:
    looked_for = wanted(query)
    if looked_for:
        list(queries.conversations(seller, looked_for))


@given(st.text(min_size=1, max_size=200))
@settings(max_examples=100, deadline=None)
def test_every_word_of_a_text_is_found_in_it(text: str) -> None:
    words = folded(text).split()
    spans = [(start, end) for start, end, _ in places(text, wanted(" ".join(words[:3])))]
    assert "".join(piece for piece, _ in marked(text, spans)) == text
    assert folded(folded(text)) == folded(text)


def test_very_long_talk_is_indexed(seller: Person) -> None:
    words = " ".join(f"wort{number}ü" for number in range(60_000))
    talk(seller, ("Ich", "Und?"), ("Müller", words))
    assert len(SearchEntry.objects.get().partner.encode()) <= index.LONGEST


@pytest.mark.parametrize("count", [1, 3, 30])
def test_page_asks_the_database_equally_often(seller: Person, sign_in: SignIn, count: int) -> None:
    for _number in range(count):
        talk(seller)
    client = sign_in(seller)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer = client.get(FIND, {"q": "preis"})
    assert answer.context["page"].paginator.count == count
    assert len(asked) == QUERIES


QUERIES = 6


def test_page_refuses_the_partner_of_somebody_else(
    seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    talk(seller)
    partner = colleague.partners.create(name="Frau Geheim")
    answer = sign_in(seller).get(FIND, {"q": "preis", "partner": str(partner.pk)})
    assert "Geheim" not in answer.content.decode()
    assert "rows" not in answer.context


def test_word_stands_in_no_log(seller: Person, sign_in: SignIn, caplog: pytest.LogCaptureFixture) -> None:
    sign_in(seller).get(FIND, {"q": "Kranichwort"})
    assert "Kranichwort" not in caplog.text
