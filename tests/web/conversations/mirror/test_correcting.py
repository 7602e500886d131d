""" "That is wrong": a label, an entry, a suggestion; recomputed at once, taken back without a trace."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from klarheit.mirror import Mirror
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.models import Conversation, MadeCorrection
from klarheit_web.conversations.reading import mirror_of

SignIn = Callable[[Person], Client]
QUESTION = "Haben Sie ein Budget?"


def address(conversation: Conversation, name: str = "correct", *more: object) -> str:
    return reverse(f"mirror:{name}", args=[conversation.pk, *more])


def label_of(conversation: Conversation, words: str) -> tuple[str, ...]:
    talk = mirror_of(conversation).talk
    return next(move.labels for move in talk.moves if talk.text(move) == words)


def place_of(conversation: Conversation, words: str) -> str:
    """How the page calls the label of this sentence."""
    talk = mirror_of(conversation).talk
    move = next(move for move in talk.moves if talk.text(move) == words)
    return f"label::{move.turn}:{move.start}:{move.end}"


def offered(client: Client, conversation: Conversation) -> list[str]:
    """What can be refused with one click on the page."""
    html = client.get(address(conversation, "show")).content.decode()
    return re.findall(r'name="what" value="([^"]+)"', html)


def say(mirror: Mirror) -> tuple[object, ...]:
    """Everything the mirror tells."""
    return (
        mirror.headline, mirror.succeeded, mirror.clarity, mirror.next_questions, mirror.questions,
        mirror.uptakes, mirror.places, mirror.one_thing,
    )  # fmt: skip


def test_stranger_finds_nothing_to_correct(talk: Conversation, stranger: Person, sign_in: SignIn) -> None:
    client = sign_in(stranger)
    what = place_of(talk, QUESTION)
    answers = [client.get(address(talk), {"what": what}), client.post(address(talk), {"what": what})]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert MadeCorrection.objects.count() == 0


def test_reader_may_not_correct_nor_undo(
    talk: Conversation, reader: Person, mine: Client, sign_in: SignIn
) -> None:
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "question.open"})
    made, client = MadeCorrection.objects.get(), sign_in(reader)
    answers = [
        client.get(address(talk), {"what": place_of(talk, QUESTION)}),
        client.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"}),
        client.post(address(talk, "undo", made.pk)),
        client.post(address(talk, "sides"), {"askers": "Jana"}),
    ]
    assert [answer.status_code for answer in answers] == [403, 403, 403, 403]
    assert label_of(talk, QUESTION)[0] == "question.open"


def test_form_shows_what_was_recognised_and_what_can_be_meant(talk: Conversation, mine: Client) -> None:
    form = mine.get(address(talk), {"what": place_of(talk, QUESTION)}).context["form"]
    assert form["move"].value() == label_of(talk, QUESTION)[0]
    assert [len(group.choices) for group in form.groups] == [7, 5, 7, 5]


def test_partners_sentence_offers_what_a_partner_does(talk: Conversation, mine: Client) -> None:
    form = mine.get(address(talk), {"what": place_of(talk, "Ohne sie geht nichts.")}).context["form"]
    assert [len(group.choices) for group in form.groups] == [7, 6, 5]


def test_transcript_says_perhaps_where_a_label_is_not_sure(talk: Conversation, mine: Client) -> None:
    html = mine.get(address(talk, "show")).content.decode()
    transcript = html[html.index('id="transcript"') :]
    unsure = [move for move in mirror_of(talk).talk.moves if not move.sure]
    assert len(re.findall('<span class="move">vielleicht ', transcript)) == len(unsure) > 0


def test_corrected_label_holds_at_once_and_leads_back_to_its_place(talk: Conversation, mine: Client) -> None:
    before = label_of(talk, QUESTION)
    answer = mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "question.open"})
    assert answer.headers["Location"] == address(talk, "show") + "#t5"
    assert (before[0], label_of(talk, QUESTION)[0]) == ("question.closed", "question.open")


def test_correction_says_who_and_when(talk: Conversation, mine: Client, seller: Person) -> None:
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "question.open"})
    made = MadeCorrection.objects.get()
    assert (made.said["by"], made.said["quote"], made.refuses) == ("Jana Reuter", QUESTION, False)
    assert made.said["when"] == made.made_at.isoformat(timespec="seconds")


def test_kind_and_dimensions_of_a_question_can_be_set(talk: Conversation, mine: Client) -> None:
    said = {"move": "question.open", "kind": "kind.resource", "dimensions": ["resources", "goal"]}
    mine.post(address(talk), {"what": place_of(talk, QUESTION), **said})
    move = next(one for one in mirror_of(talk).talk.moves if "kind.resource" in one.labels)
    assert set(move.dimensions) == {"goal", "resources"}


def test_kind_is_left_aside_where_the_sentence_is_no_question(talk: Conversation, mine: Client) -> None:
    said = {"move": "advice", "kind": "kind.resource", "dimensions": ["goal"]}
    mine.post(address(talk), {"what": place_of(talk, QUESTION), **said})
    assert label_of(talk, QUESTION) == ("advice",)


def test_label_of_the_other_side_is_refused(talk: Conversation, mine: Client) -> None:
    answer = mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "objection"})
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["move"])
    assert MadeCorrection.objects.count() == 0


def test_everything_offered_can_be_refused_and_is_gone_then(talk: Conversation, mine: Client) -> None:
    places = offered(mine, talk)
    assert {place.split(":")[0] for place in places} == {"entry", "question", "uptake"}
    for place in places:
        mine.post(address(talk), {"what": place})
        assert place not in offered(mine, talk)
        mine.post(address(talk, "undo", MadeCorrection.objects.latest("made_at").pk))
    assert offered(mine, talk) == places


def test_undone_correction_leaves_no_trace(talk: Conversation, mine: Client) -> None:
    before = say(mirror_of(talk))
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"})
    assert say(mirror_of(talk)) != before
    answer = mine.post(address(talk, "undo", MadeCorrection.objects.get().pk))
    assert answer.headers["Location"] == address(talk, "show") + "#t5"
    assert say(mirror_of(talk)) == before


def test_each_kind_of_suggestion_can_be_refused(long_conversation: Conversation, mine: Client) -> None:
    mine.post(address(long_conversation, "sentence"))
    first = {place.split(":")[0]: place for place in reversed(offered(mine, long_conversation))}
    assert set(first) == {"entry", "question", "moment", "uptake", "place", "one_thing"}
    for place in first.values():
        mine.post(address(long_conversation), {"what": place})
    assert set(first.values()) & set(offered(mine, long_conversation)) == set()


def test_headline_in_lists_follows(long_conversation: Conversation, mine: Client) -> None:
    before = long_conversation.headline_de
    entries = [f"entry:{key}" for key in ("goal", "drivers")]
    mine.post(address(long_conversation, "sentence"))
    for place in offered(mine, long_conversation):
        if place.startswith(tuple(entries)):
            mine.post(address(long_conversation), {"what": place})
    long_conversation.refresh_from_db()
    assert long_conversation.headline_de != before


def test_message_offers_to_undo(talk: Conversation, mine: Client) -> None:
    answer = mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"}, follow=True)
    html = answer.content.decode()
    assert html.count(f'action="{address(talk, "undo", MadeCorrection.objects.get().pk)}"') == 2


def test_list_names_what_was_set_right_the_latest_first(talk: Conversation, mine: Client) -> None:
    entry = next(place for place in offered(mine, talk) if place.startswith("entry:"))
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"})
    mine.post(address(talk), {"what": entry})
    righted = mine.get(address(talk, "show")).context["righted"]
    assert [(one.made.refuses, one.anchor) for one in righted] == [(True, "map"), (False, "t5")]


def test_correction_is_undone_once(talk: Conversation, mine: Client) -> None:
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"})
    undo = address(talk, "undo", MadeCorrection.objects.get().pk)
    assert [mine.post(undo).status_code for _ in range(2)] == [302, 404]


def test_correction_of_another_talk_is_not_found(
    talk: Conversation, tell: Callable[..., Conversation], mine: Client
) -> None:
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"})
    assert mine.post(address(tell(), "undo", MadeCorrection.objects.get().pk)).status_code == 404


@pytest.mark.parametrize(
    "what",
    [
        "", "label", "label::1:0:3", "label::99:0:3", "entry:nothing:1:0:5", "entry:goal:1:0:9999",
        "entry:goal:99:0:5", "entry:goal:1:5:5", "question:no.such:0:0:0", "turn::1:0:5", "moment::1:0:5",
        "entry:goal:1:0:-5", "x" * 5000,
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found(talk: Conversation, mine: Client, what: str) -> None:
    answers = [mine.get(address(talk), {"what": what}), mine.post(address(talk), {"what": what})]
    assert [answer.status_code for answer in answers] == [404, 404]


def test_refusing_by_link_asks_first(talk: Conversation, mine: Client) -> None:
    place = offered(mine, talk)[0]
    assert mine.get(address(talk), {"what": place}).status_code == 200
    assert MadeCorrection.objects.count() == 0


def test_sides_are_set_right(talk: Conversation, mine: Client) -> None:
    mine.post(address(talk, "sides"), {"askers": ["Frau Kern"]})
    talk.refresh_from_db()
    assert mirror_of(talk).talk.sides.askers == frozenset({"Frau Kern"})


@pytest.mark.parametrize("askers", [[], ["Jana", "Frau Kern"], ["Fritz"]])
def test_a_mirror_needs_two_sides(talk: Conversation, mine: Client, askers: list[str]) -> None:
    answer = mine.post(address(talk, "sides"), {"askers": askers})
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["askers"])


def fits_no_longer(talk: Conversation) -> MadeCorrection:
    """A correction as an earlier Klarheit may have written it; the talk has no mirror with it."""
    quote = talk.transcript["turns"][0]["text"]
    said = {"turn": 0, "start": 0, "end": len(quote), "quote": quote, "labels": ["question.of_old"]}
    made = MadeCorrection.objects.create(conversation=talk, said=said, made_at=timezone.now())
    analysis.read(talk)
    return made


def test_correction_that_leaves_no_mirror_is_shown_and_taken_back(talk: Conversation, mine: Client) -> None:
    made = fits_no_longer(talk)
    failed = mine.get(address(talk, "show"))
    assert failed.context["complaint"] == (
        "Etwas, das Sie richtiggestellt haben, passt nicht mehr zu diesem Gespräch. "
        "Nehmen Sie es unten zurück."
    )
    assert [one.made for one in failed.context["righted"]] == [made]
    mine.post(address(talk, "undo", made.pk))
    talk.refresh_from_db()
    assert (talk.state, mine.get(address(talk, "show")).context["righted"]) == ("ready", [])


def test_reader_is_not_told_what_its_owner_set_right(
    talk: Conversation, reader: Person, sign_in: SignIn
) -> None:
    made = fits_no_longer(talk)
    client = sign_in(reader)
    assert client.get(address(talk, "show")).context["righted"] == []
    assert client.post(address(talk, "undo", made.pk)).status_code == 403


def test_mistake_of_ours_leads_to_a_page_with_a_way_back(
    talk: Conversation, mine: Client, caplog: pytest.LogCaptureFixture
) -> None:
    mine.post(address(talk), {"what": place_of(talk, QUESTION), "move": "advice"}, follow=True)
    Conversation.objects.filter(pk=talk.pk).update(askers=[5])  # no speaker is called by a number
    undone = mine.post(address(talk, "undo", MadeCorrection.objects.get().pk), follow=True)
    assert (undone.status_code, undone.context["conversation"].state) == (200, "failed")
    assert list(undone.context["messages"]) == []
    assert caplog.messages == ["A mirror could not be made anew: TypeError"]
    mine.post(address(talk, "sides"), {"askers": ["Jana"]})
    talk.refresh_from_db()
    assert talk.state == "ready"


@pytest.mark.parametrize("state", ["waiting", "reading", "unconsented"])
def test_talk_that_was_not_read_has_nothing_to_set_right(
    state: str, talk: Conversation, mine: Client
) -> None:
    Conversation.objects.filter(pk=talk.pk).update(state=state)
    assert [mine.get(address(talk, name)).status_code for name in ("sides", "correct")] == [404, 404]
