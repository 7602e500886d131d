"""Writing about dialogues, lines and partners. Each answer is kept at once."""

from collections.abc import Callable

from django.db import transaction
from django.utils import timezone

from klarheit import clarify
from klarheit.clarify import files
from klarheit.clarify.model import Dialogue
from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Person
from klarheit_web.clarify import queries
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations import erasing
from klarheit_web.conversations.models import Partner
from klarheit_web.pages.one_line import one_line

PREPARE, ONE_LINE = "prepare", "one_line"


@transaction.atomic
def begin(
    owner: Person,
    setting: str,
    *,
    language: str,
    partner: Partner | None = None,
    earlier: Dialogue | None = None,
) -> ClarifyDialogue:
    """A dialogue in which nothing was asked yet. Raises KlarheitError "setting_unknown"."""
    now = timezone.now()
    held = clarify.begin(setting, language, timezone.localdate(), earlier=earlier)
    return ClarifyDialogue.objects.create(
        owner=owner,
        setting=setting,
        partner=partner,
        language=language,
        written=files.dump(held),
        begun_at=now,
        changed_at=now,
    )


@transaction.atomic
def prepare(owner: Person, partner: Partner | None, *, language: str) -> ClarifyDialogue:
    """The three-minute preparation; whom one meets is answered already, or stays open."""
    dialogue = begin(owner, PREPARE, language=language, partner=partner)
    _change(dialogue, lambda held: clarify.answer(held, str(partner) if partner else ""))
    return dialogue


@transaction.atomic
def take_further(line: Line, *, language: str) -> ClarifyDialogue:
    """The two questions after a line, on top of the last preparation for the same partner."""
    earlier = queries.preparation_for(line.partner)
    dialogue = begin(line.owner, ONE_LINE, language=language, partner=line.partner, earlier=earlier)
    _change(dialogue, lambda held: clarify.answer(held, line.text))
    return dialogue


def reply(dialogue: ClarifyDialogue, key: str, text: str) -> None:
    """Answer the question that was shown; when it was answered already (a second tap), correct it."""
    _change(dialogue, lambda held: _replied(held, key, text))


def go_back(dialogue: ClarifyDialogue) -> None:
    """Undo the last answer, or the end."""
    _change(dialogue, clarify.back)


def stop(dialogue: ClarifyDialogue, key: str, text: str) -> None:
    """End it for now; what was typed already is kept."""
    _change(dialogue, lambda held: clarify.end(_replied(held, key, text) if text.strip() else held))


def go_on(dialogue: ClarifyDialogue) -> None:
    """Take up a dialogue that was ended early."""
    _change(dialogue, lambda held: clarify.back(held) if held.ended else held)


def correct(dialogue: ClarifyDialogue, place: int, text: str) -> None:
    """Change an earlier answer. `place`: which one, counted from 0. Raises IndexError."""
    _change(dialogue, lambda held: clarify.correct(held, held.exchanges[place].key, text))


@transaction.atomic
def delete(dialogue: ClarifyDialogue) -> None:
    dialogue.delete()
    erasing.afterwards()


def note_download(dialogue: ClarifyDialogue) -> None:
    """Write into its owner's access list that it was taken along."""
    note(dialogue.owner, dialogue.owner, Deed.DOWNLOADED, kind="dialogue", item=dialogue.pk)


@transaction.atomic
def write_line(owner: Person, text: str, partner: Partner | None) -> Line:
    return Line.objects.create(
        owner=owner, partner=partner, text=" ".join(text.split()), written_at=timezone.now()
    )


@transaction.atomic
def delete_line(line: Line) -> None:
    line.delete()
    erasing.afterwards()


@transaction.atomic
def meet(owner: Person, said: str) -> Partner:
    """The partner of "Frau Kern, Halden": the one on record, or a new one.

    Raises ValueError without a name.
    """
    name, _, company = (part.strip()[:120] for part in one_line(said).partition(","))
    if not name:
        raise ValueError
    known = Partner.objects.filter(owner=owner, name__iexact=name)
    found = known.filter(company__iexact=company).first() if company else known.first()
    return found or Partner.objects.create(owner=owner, name=name, company=company)


@transaction.atomic
def change_partner(partner: Partner, *, name: str, company: str) -> None:
    partner.name, partner.company = name.strip(), company.strip()
    partner.save(update_fields=["name", "company"])


@transaction.atomic
def delete_partner(partner: Partner) -> None:
    """With the lines about them; dialogues and conversations stay, without the name of the record."""
    partner.delete()
    erasing.afterwards()


def _replied(held: Dialogue, key: str, text: str) -> Dialogue:
    if not clarify.is_finished(held) and clarify.prompt(held).key == key:
        return clarify.answer(held, text)
    if any(exchange.key == key for exchange in held.exchanges):
        return clarify.correct(held, key, text)
    return held


@transaction.atomic
def _change(dialogue: ClarifyDialogue, change: Callable[[Dialogue], Dialogue]) -> None:
    """Keep the changed dialogue; it is finished when nothing is left to ask, or when it was ended."""
    locked = ClarifyDialogue.objects.select_for_update().get(pk=dialogue.pk)
    held = change(queries.held(locked))
    dialogue.written, dialogue.changed_at = files.dump(held), timezone.now()
    dialogue.finished_at = dialogue.changed_at if clarify.is_finished(held) else None
    dialogue.save(update_fields=["written", "changed_at", "finished_at"])
