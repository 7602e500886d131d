"""One of everything that a person can own, without reading a talk: for tests that ask who may open what."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from klarheit import clarify
from klarheit.clarify.files import dump
from klarheit.report.understood.model import Paragraph, Piece, Sentence, Understood
from klarheit_web.accounts.actions import hashed, invite
from klarheit_web.accounts.models import Invitation, Person
from klarheit_web.api.models import Token
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations.models import (
    Comment,
    Conversation,
    Insight,
    Intake,
    IntakeFile,
    MadeCorrection,
    Partner,
    Passage,
    SearchEntry,
    UnderstoodPage,
)
from klarheit_web.conversations.understood.actions import make_link
from klarheit_web.practice import actions as practice
from klarheit_web.practice import guided, uploads
from klarheit_web.practice.guided import Known
from klarheit_web.practice.models import OwnCase, Practice
from leading import said_of_leading

SAID = (
    ("Ich", "Was soll danach anders sein?"),
    ("Brandt", "Wir wollen samstags nicht mehr arbeiten müssen."),
    ("Ich", "Samstags nicht mehr. Wer entscheidet noch mit?"),
    ("Brandt", "Meine Schwester {word} führt die Bücher, die will das sehen."),
)


@dataclass
class Things:
    """What one person owns, by kind."""

    owner: Person
    conversation: Conversation
    partner: Partner
    passage: Passage
    comment: Comment
    correction: MadeCorrection
    understood: UnderstoodPage
    understood_token: str
    dialogue: ClarifyDialogue
    line: Line
    intake: Intake
    intake_file: IntakeFile
    token: Token
    invitation: Invitation
    invitation_token: str
    given: Insight
    case: OwnCase
    practices: dict[str, Practice]


def things(owner: Person, word: str = "Brandt") -> Things:
    """One of everything, owned by this person; `word` stands wherever words of a talk can stand."""
    partner = Partner.objects.create(owner=owner, name=f"Herr {word}", company=word)
    conversation = talk(owner, word, partner)
    invitation, invitation_token = invite(
        owner.organisation, email=f"neu-{owner.pk}@lindner.example", name="Neu", roles=["seller"], by=owner
    )
    understood, understood_token = _understood(conversation, word)
    said_of_leading(owner, word)
    intake = Intake.objects.create(owner=owner, source="file", begun_at=timezone.now())
    return Things(
        owner=owner,
        conversation=conversation,
        partner=partner,
        passage=_passage(owner, conversation, word),
        comment=_comment(owner, conversation, word),
        correction=_correction(conversation, owner),
        understood=understood,
        understood_token=understood_token,
        dialogue=_dialogue(owner, partner, word),
        line=Line.objects.create(
            owner=owner, partner=partner, text=f"{word} will", written_at=timezone.now()
        ),
        intake=intake,
        intake_file=IntakeFile.objects.create(
            intake=intake,
            place=0,
            name=f"{word}.txt",
            state="read",
            layout="notes",
            transcript=spoken(word) | {"notes": []},
        ),
        token=_token(owner),
        given=open_to(_reader(owner), conversation),
        invitation=invitation,
        invitation_token=invitation_token,
        case=own_case(owner, word),
        practices=_practices(owner, word),
    )


def own_case(owner: Person, word: str = "Brandt") -> OwnCase:
    """A counterpart somebody made of a case of their own."""
    told = guided.Case(
        language="de", kind="customer", temperament="hurried", fits=True, name=f"Frau {word}",
        role="Inhaberin einer Gärtnerei", situation=f"Sie treffen Frau {word} morgen.",
        you="Sie verkaufen Gewächshäuser.", aim="Herausfinden, was sich ändern soll.",
        opening="Was kann ich für Sie tun?", truth=f"{word} will den Betrieb übergeben.",
        way="Erst mit dem Sohn reden, dann bauen.",
        known=(
            Known("goal", "Wir wollen im Winter weniger heizen.", openly=True),
            Known("people", "Mein Sohn übernimmt vielleicht.", clue="Na ja, wenn der Junge erst so weit ist"),
        ),
    )  # fmt: skip
    text = guided.written(told)
    return practice.write_case(owner, uploads.persona(text), text)


def practised(owner: Person, *said: str, word: str = "", ended: bool = True) -> Practice:
    """A talk with an own case: what was said, and if it was ended what was understood."""
    case = own_case(owner, word or "Brandt")
    begun = practice.begin(owner, uploads.persona(case.text), case=case)
    for one in said:
        practice.say(begun, one)
    if ended:
        practice.end(begun)
        practice.write_understood(begun, f"{word} will übergeben.", None)
    return begun


def spoken(word: str) -> dict[str, object]:
    """A short transcript with this word in the partner's last turn."""
    sides = {"Ich": "asker", "Brandt": "partner"}
    return {
        "language": "de",
        "speakers": [{"id": name, "name": name, "role": role} for name, role in sides.items()],
        "turns": [
            {"speaker": name, "start": None, "end": None, "text": text.format(word=word)}
            for name, text in SAID
        ],
    }


def talk(owner: Person, word: str = "Brandt", partner: Partner | None = None) -> Conversation:
    """A conversation that was read, as far as lists know; its mirror is computed when it is looked at."""
    conversation = Conversation.objects.create(
        owner=owner,
        title=f"Gespräch {word}",
        held_on=date(2026, 11, 12),
        partner=partner,
        source="notes",
        layout="notes",
        language="de",
        transcript=spoken(word),
        askers=["Ich"],
        sentence=f"Es war gut mit {word}.",
        sentence_at=timezone.now(),
        asked="notes",
        participants=word,
        keep_until=timezone.localdate() + timedelta(days=90),
        state="ready",
        headline_de=f"{word} bleibt offen.",
        headline_en=f"{word} stays open.",
        read_at=timezone.now(),
    )
    SearchEntry.objects.create(conversation=conversation, owner=owner, title=word.lower(), partner=word)
    return conversation


def open_to(
    recipient: Person, conversation: Conversation, *, level: str = "read", **changed: object
) -> Insight:
    """An insight, also one that the pages would refuse to give."""
    return Insight.objects.create(
        conversation=conversation,
        recipient=recipient,
        level=level,
        until=timezone.localdate() + timedelta(days=7),
        given_at=timezone.now(),
        **changed,
    )


def _reader(owner: Person) -> Person:
    """Somebody with insight who is no part of the cast."""
    reader: Person = Person.objects.create(
        organisation=owner.organisation, name="Ruth Leser", email=f"ruth-{owner.pk}@lindner.example"
    )
    return reader


def _passage(owner: Person, conversation: Conversation, word: str) -> Passage:
    return Passage.objects.create(
        owner=owner, conversation=conversation, turn=3, start=0, end=5, quote=word, note=word,
        saved_at=timezone.now(),
    )  # fmt: skip


def _comment(author: Person, conversation: Conversation, word: str) -> Comment:
    return Comment.objects.create(
        conversation=conversation,
        author=author,
        turn=1,
        text=f"Hier sagt {word} viel.",
        written_at=timezone.now(),
    )


def _correction(conversation: Conversation, owner: Person) -> MadeCorrection:
    text = SAID[0][1]
    place = {"turn": 0, "start": 0, "end": len(text), "quote": text, "by": owner.name, "when": None}
    said = {**place, "labels": ["question.open"], "dimensions": ["goal"]}
    return MadeCorrection.objects.create(conversation=conversation, said=said, made_at=timezone.now())


def _understood(conversation: Conversation, word: str) -> tuple[UnderstoodPage, str]:
    told = Sentence("s4-1", "people", (Piece(f"{word} will es sehen."),))
    page = Understood(
        language="de", audience="customer", title=word, subject=word, greeting=word, opening=word,
        paragraphs=(Paragraph("where_to", "Wer dazugehört", (told,)),), closing="", farewell="", signature="",
    )  # fmt: skip
    made, token = make_link(conversation, page, days=7, by=conversation.owner)
    UnderstoodPage.objects.filter(pk=made.pk).update(answers={"s4-1": word})
    return made, token


def _dialogue(owner: Person, partner: Partner, word: str) -> ClarifyDialogue:
    begun = clarify.answer(clarify.begin("prepare", "de", date(2026, 11, 20)), f"Ich treffe {word}.")
    now = timezone.now()
    return ClarifyDialogue.objects.create(
        owner=owner,
        setting="prepare",
        partner=partner,
        language="de",
        written=dump(begun),
        begun_at=now,
        changed_at=now,
    )


def _practices(owner: Person, word: str) -> dict[str, Practice]:
    """One that goes on, one that ended, and both ways of one that was tried again."""
    going = practised(owner, f"Was ist {word} wichtig?", word=word, ended=False)
    ended = practised(owner, "Was soll anders sein?", word=word, ended=False)
    practice.end(ended)
    first = practised(owner, "Was soll anders sein?", word=word)
    second = practice.again(first, 1)
    practice.say(second, "Wer gehört noch dazu?")
    practice.end(second)
    practice.write_understood(second, f"{word} will übergeben.", True)
    practice.rate(owner, "customer/goal.afterwards", "good")
    practice.allow_model(owner, "localhost", bundled=True, cases=False)
    return {"going": going, "ended": ended, "first": first, "second": second}


def _token(person: Person) -> Token:
    now = timezone.now()
    return Token.objects.create(
        person=person, name="Abgleich", token_hash=hashed(f"secret-{person.pk}"),
        scopes=["conversations:read"], made_at=now, expires_at=now + timedelta(days=30),
    )  # fmt: skip
