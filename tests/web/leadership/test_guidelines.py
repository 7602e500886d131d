"""The guideline workshop: situations, drafts, proposals with a name and without, versions, what holds."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions, queries
from klarheit_web.leadership.guidelines.actions import Wording
from klarheit_web.leadership.models import (
    Contribution,
    Guideline,
    GuidelineVersion,
    Situation,
    UnsignedContribution,
)

ROOM = "/leadership/guidelines/"
TEXT = "Wir helfen zuerst und klären danach, wer zahlt."


@pytest.fixture
def situation(organisation: Organisation) -> Situation:
    return situations.offered_to(organisation)[0]


@pytest.fixture
def draft(boss: Person, situation: Situation) -> Guideline:
    return actions.begin(boss, "workshop", wording(situation))


@pytest.fixture
def valid(draft: Guideline, bosss_boss: Person) -> Guideline:
    actions.make_valid(draft, bosss_boss, 1, date(2026, 11, 1))
    return draft


def wording(situation: Situation, text: str = TEXT) -> Wording:
    return Wording(text, "Bis 500 € ohne Rückfrage.", "Den Kunden warten lassen.", [situation])


def posted(situation: Situation, **other: str) -> dict[str, object]:
    told = {"text": TEXT, "permitted": "Bis 500 €.", "not_permitted": "Warten lassen.", **other}
    return {**told, "situations": [str(situation.pk)]}


def statuses(client: Client, guideline: Guideline, words: Contribution) -> list[int]:
    at = f"{ROOM}{guideline.pk}/"
    return [
        client.get(at).status_code,
        client.get(f"{at}write/").status_code,
        client.post(f"{at}propose/", {"kind": "remark", "text": "Ja."}).status_code,
        client.post(f"{ROOM}words/{words.pk}/withdraw/").status_code,
        client.get(f"{at}valid/").status_code,
        client.post(f"{at}retire/").status_code,
        client.post(f"{at}restore/").status_code,
    ]


@pytest.mark.parametrize("who", ["stranger", "coach", "administrator"])
def test_draft_is_not_there_for_who_takes_no_part(
    who: str, draft: Guideline, colleague: Person, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    words = actions.say(draft, colleague, "remark", "Hier.")
    client = sign_in(request.getfixturevalue(who))
    assert statuses(client, draft, words) == [404] * 7
    assert client.get(f"{ROOM}new/").status_code == 404
    assert Contribution.objects.get().withdrawn_at is None


def test_draft_is_read_by_the_staff_and_decided_by_management_alone(
    draft: Guideline, colleague: Person, seller: Person, bosss_boss: Person, sponsor: Person, sign_in: SignIn
) -> None:
    words = actions.say(draft, colleague, "remark", "Hier.")
    assert statuses(sign_in(seller), draft, words) == [200, 403, 302, 404, 403, 403, 403]
    assert statuses(sign_in(sponsor), draft, words) == [200, 200, 302, 404, 403, 403, 403]
    assert statuses(sign_in(bosss_boss), draft, words) == [200, 200, 302, 404, 200, 302, 302]


def test_valid_guideline_is_read_by_everybody_here_without_what_was_said(
    valid: Guideline, colleague: Person, coach: Person, stranger: Person, sign_in: SignIn
) -> None:
    actions.say(valid, colleague, "remark", "Bei Meyer ging das schief.")
    page = sign_in(coach).get(f"{ROOM}{valid.pk}/").content.decode()
    assert (TEXT in page, "Bei Meyer" in page) == (True, False)
    assert sign_in(stranger).get(f"{ROOM}{valid.pk}/").status_code == 404


def test_room_without_guidelines_offers_the_twelve_situations(seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).get(ROOM)
    assert [len(answer.context[key]) for key in ("written", "unwritten", "retired")] == [0, 12, 0]
    assert "Noch keine Leitlinie" in answer.content.decode()


def test_first_draft_begins_with_a_situation_and_needs_what_is_not_permitted(
    seller: Person, situation: Situation, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    form = client.get(f"{ROOM}new/?situation={situation.pk}").context["form"]
    assert form.initial["situations"] == [situation.pk]
    client.post(f"{ROOM}new/", posted(situation, not_permitted=" ", origin="staff"))
    assert Guideline.objects.count() == 0
    client.post(f"{ROOM}new/", posted(situation, origin="staff"))
    version = GuidelineVersion.objects.get()
    assert (version.number, version.written_by, version.valid_from) == (1, seller, None)
    assert (version.guideline.origin, list(version.situations.all())) == ("staff", [situation])


def test_words_by_name_are_withdrawn_by_their_author_and_put_back(
    draft: Guideline, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    client.post(f"{ROOM}{draft.pk}/propose/", {"kind": "proposal", "text": "Bis 1.000 €."})
    words = Contribution.objects.get()
    assert (words.by, words.kind) == (seller, "proposal")
    client.post(f"{ROOM}words/{words.pk}/withdraw/")
    assert queries.voices(colleague, draft, {}) == []
    client.post(f"{ROOM}words/{words.pk}/put-back/")
    assert [one.who for one in queries.voices(colleague, draft, {})] == ["Jana Reuter"]
    client.post(f"{ROOM}words/{words.pk}/withdraw/")
    Contribution.objects.update(withdrawn_at=timezone.now() - actions.THROWN_AWAY * 2)
    actions.forget_withdrawn()
    assert Contribution.objects.count() == 0


def test_words_without_a_name_lead_to_nobody_and_only_their_browser_takes_them_back(
    draft: Guideline, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    client, other = sign_in(seller), sign_in(colleague)
    said = {"kind": "proposal", "text": "Bis 1.000 €.", "is_unsigned": "on"}
    client.post(f"{ROOM}{draft.pk}/propose/", said)
    words = UnsignedContribution.objects.get()
    told = {field.name: getattr(words, field.attname) for field in words._meta.concrete_fields}
    assert told == {
        "id": words.pk,
        "kind": "proposal",
        "text": "Bis 1.000 €.",
        "decision": "",
        "reply": "",
        "replied_by": None,
        "replied_at": None,
        "version": None,
        "organisation": draft.organisation_id,
        "guideline": draft.pk,
        "situation": None,
    }
    assert Contribution.objects.count() == 0
    assert [one.is_mine for one in client.get(f"{ROOM}{draft.pk}/").context["voices"]] == [True]
    assert [one.is_mine for one in other.get(f"{ROOM}{draft.pk}/").context["voices"]] == [False]
    assert other.post(f"{ROOM}words/{words.pk}/withdraw/").status_code == 404
    assert sign_in(seller).post(f"{ROOM}words/{words.pk}/withdraw/").status_code == 404
    assert client.post(f"{ROOM}words/{words.pk}/withdraw/").status_code == 302
    assert UnsignedContribution.objects.count() == 0


def test_browser_of_two_people_keeps_what_each_said_apart(
    draft: Guideline, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    client.post(f"{ROOM}{draft.pk}/propose/", {"kind": "remark", "text": "Ja.", "is_unsigned": "on"})
    client.force_login(colleague, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert [one.is_mine for one in client.get(f"{ROOM}{draft.pk}/").context["voices"]] == [False]


def test_idea_without_a_name_becomes_a_draft_or_is_declined_with_a_reason(
    seller: Person, bosss_boss: Person, situation: Situation, sign_in: SignIn
) -> None:
    client, management = sign_in(seller), sign_in(bosss_boss)
    for text in (TEXT, "Immer zwei Prozent."):
        client.post(f"{ROOM}situations/{situation.pk}/idea/", {"text": text})
    good = UnsignedContribution.objects.get(text=TEXT)
    other = UnsignedContribution.objects.exclude(pk=good.pk).get()
    assert client.post(f"{ROOM}ideas/{other.pk}/", {"reply": "Nein."}).status_code == 403
    management.post(f"{ROOM}ideas/{other.pk}/", {"reply": "Zwei Prozent sind keine Antwort auf eine Sorge."})
    assert management.get(f"{ROOM}new/?idea={good.pk}").context["form"].initial["text"] == TEXT
    management.post(f"{ROOM}new/?idea={good.pk}", posted(situation, origin="staff"))
    for idea in (good, other):
        idea.refresh_from_db()
    assert (good.decision, good.guideline) == ("taken", Guideline.objects.get())
    assert (other.decision, other.replied_by) == ("declined", bosss_boss)
    assert "Zwei Prozent sind keine Antwort" in client.get(f"{ROOM}ideas/{other.pk}/").content.decode()
    assert set(client.get(ROOM).context["own_ideas"]) == {good, other}
    assert management.get(ROOM).context["own_ideas"] == []


def test_next_version_answers_the_proposals_and_declining_needs_a_reason(
    draft: Guideline, seller: Person, colleague: Person, boss: Person, situation: Situation, sign_in: SignIn
) -> None:
    taken = actions.say(draft, seller, "proposal", "Bis 1.000 €.")
    declined = actions.say_unsigned(draft, "proposal", "Ganz ohne Grenze.")
    left = actions.say(draft, colleague, "proposal", "Auch am Telefon.")
    sent = posted(situation, changed="Grenze erhöht.", text="Wir helfen zuerst.")
    for words, decision in ((taken, "taken"), (declined, "declined"), (left, "open")):
        sent[f"{words.pk.hex}-decision"] = decision
    client = sign_in(boss)
    assert client.post(f"{ROOM}{draft.pk}/write/", sent).status_code == 200
    sent[f"{declined.pk.hex}-reply"] = "Eine Grenze schützt auch Sie."
    assert client.post(f"{ROOM}{draft.pk}/write/", sent).status_code == 302
    latest = queries.standing(draft).latest
    for words in (taken, declined, left):
        words.refresh_from_db()
    assert (latest.number, latest.text, latest.changed) == (2, "Wir helfen zuerst.", "Grenze erhöht.")
    assert (taken.decision, taken.version, taken.replied_by) == ("taken", latest, boss)
    assert (declined.decision, declined.reply) == ("declined", "Eine Grenze schützt auch Sie.")
    assert (left.decision, queries.open_proposals(draft)) == ("", [left])


def test_guideline_becomes_valid_with_the_names_of_those_who_worked_on_it(
    draft: Guideline, seller: Person, boss: Person, bosss_boss: Person, sign_in: SignIn
) -> None:
    actions.say(draft, seller, "remark", "Bei Meyer ging das schief.")
    actions.say_unsigned(draft, "remark", "Bei mir auch.")
    client = sign_in(bosss_boss)
    client.post(f"{ROOM}{draft.pk}/valid/", {"number": 1, "since": "2026-12-01"})
    version = queries.standing(draft).valid
    assert version is not None
    assert (version.valid_from, version.made_valid_by) == (date(2026, 12, 1), bosss_boss)
    assert list(version.worked_on_by.all()) == [boss, seller]
    page = client.get(f"{ROOM}{draft.pk}/").content.decode()
    named = "Bernd Achterberg, Jana Reuter und weitere, die ungenannt bleiben wollten."
    assert named in " ".join(page.split())


def test_version_overtaken_by_a_newer_one_does_not_become_valid(
    draft: Guideline, boss: Person, bosss_boss: Person, situation: Situation
) -> None:
    actions.write(draft, boss, wording(situation, "Neu."), "Kürzer.")
    with pytest.raises(actions.NewerVersion):
        actions.make_valid(draft, bosss_boss, 1, date(2026, 12, 1))
    assert queries.standing(draft).state == "draft"


def test_ended_guideline_leaves_what_is_valid_and_can_be_brought_back(
    valid: Guideline, organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    client = sign_in(bosss_boss)
    client.post(f"{ROOM}{valid.pk}/retire/")
    assert queries.valid(organisation) == []
    assert Guideline.objects.get().retired_by == bosss_boss
    client.post(f"{ROOM}{valid.pk}/restore/")
    assert [one.pk for one in queries.valid(organisation)] == [valid.pk]


def test_valid_guideline_stays_while_its_next_version_is_discussed(
    valid: Guideline, boss: Person, situation: Situation, organisation: Organisation
) -> None:
    actions.write(valid, boss, wording(situation, "Neu."), "Kürzer.")
    stands = queries.standing(valid)
    assert (stands.state, stands.shown.text, stands.latest.text) == ("revised", TEXT, "Neu.")
    assert [one.text for one in queries.valid(organisation)] == [TEXT]


def test_part_of_a_round_asks_five_questions_about_each_of_at_most_six(
    boss: Person, bosss_boss: Person, organisation: Organisation, situation: Situation
) -> None:
    assert queries.part_for(organisation) is None
    for number in range(8):
        one = actions.begin(boss, "staff", wording(situation, f"Leitlinie {number}."))
        actions.make_valid(one, bosss_boss, 1, date(2026, 11, 1 + number))
    first = queries.valid(organisation)[0].pk.hex
    part = queries.part_for(organisation)
    assert part is not None
    assert (part.key, len(part.items)) == ("guidelines", 30)
    aspects = ("known", "practicable", "lived", "demanded", "why")
    assert [item.key for item in part.items[:5]] == [f"guideline.{first}.{aspect}" for aspect in aspects]


def test_handbook_is_a_pdf_for_everybody_here(valid: Guideline, coach: Person, sign_in: SignIn) -> None:
    answer = sign_in(coach).get(f"{ROOM}handbook.pdf")
    assert (answer["Content-Type"], answer.content[:5]) == ("application/pdf", b"%PDF-")


def test_workshop_asks_the_database_no_more_for_many_guidelines(
    boss: Person, situation: Situation, sign_in: SignIn
) -> None:
    counts = []
    for _round in range(2):
        for _each in range(3):
            actions.begin(boss, "staff", wording(situation))
        counts.append(_queries(sign_in(boss)))
    assert counts[0] == counts[1]


def _queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.get(ROOM).status_code == 200
    return len(asked)
