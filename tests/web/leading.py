"""One of everything about leading: what a person says by name, and what an organisation has written down."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from klarheit.survey.instrument import bundled, dump, items
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import (
    Concern,
    Contribution,
    GatheringConcern,
    Granted,
    Guess,
    Guideline,
    GuidelineVersion,
    Handed,
    Joined,
    MixGuess,
    MixShown,
    MixThoughts,
    PairSigned,
    PremiseSheet,
    Situation,
    SteeringElement,
    UnsignedContribution,
    Verdict,
)
from klarheit_web.surveys.actions.closing import close, release
from klarheit_web.surveys.models import Invited, Member, Release, Round
from walked import answered, drafted, opened


def said_of_leading(owner: Person, word: str) -> None:
    """One row of each, by this person; `word` in what is theirs alone, not in what they say to everybody."""
    now = timezone.now()
    situation = Situation.objects.create(organisation=owner.organisation, title="Eigene", made_at=now)
    guideline = _guideline(owner)
    _concerns(owner, word)
    Granted.objects.create(situation=situation, kind="price", value=5, by=owner, at=now)
    Guess.objects.create(leader=owner, situation=situation, kind="price", value=3, at=now)
    element = SteeringElement.objects.create(
        organisation=owner.organisation, kind="target", text="12 Prozent mehr", made_by=owner, made_at=now
    )
    PairSigned.objects.create(
        leader=owner, first=f"element:{element.pk}", second=f"guideline:{guideline.pk}",
        first_text=element.text, second_text="Wir antworten.", pulls=True, often=2, costly=2,
        example="Im Mai.", signed_at=now,
    )  # fmt: skip
    PremiseSheet.objects.create(
        owner=owner, title=word, notes={"known": {"note": word}}, made_at=now, changed_at=now
    )
    _mix(owner, word)


def _guideline(owner: Person) -> Guideline:
    now = timezone.now()
    guideline = Guideline.objects.create(
        organisation=owner.organisation, origin="staff", begun_by=owner, begun_at=now
    )
    GuidelineVersion.objects.create(
        guideline=guideline, number=1, text="Wir antworten am selben Tag.", written_by=owner, written_at=now
    )
    Contribution.objects.create(guideline=guideline, by=owner, kind="remark", text="Gut so.", at=now)
    return guideline


def _concerns(owner: Person, word: str) -> None:
    now, today = timezone.now(), timezone.localdate()
    concern = Concern.objects.create(
        organisation=owner.organisation, raised_by=owner, title=word, what=word, helps=word,
        reached_on=today, due_on=today + timedelta(days=14),
    )  # fmt: skip
    Joined.objects.create(concern=concern, person=owner, at=now)
    Verdict.objects.create(concern=concern, by=owner, held="held", sentence=word, at=now)


def _mix(owner: Person, word: str) -> None:
    """A released round about this person, who was asked in it as well."""
    now = timezone.now()
    round = Round.objects.create(
        organisation=owner.organisation, kind=Round.Kind.MIX, series=f"mix:{owner.pk.hex}",
        title="Führungsmix", instrument=dump(bundled("mix")), audience=Round.Audience.ALONE, about=owner,
        closes_on=timezone.localdate(), prepared_by=owner, prepared_at=now, opened_at=now, closed_at=now,
        released_at=now,
    )  # fmt: skip
    member = Member.objects.create(organisation=owner.organisation, person=owner)
    Invited.objects.create(round=round, member=member, sent_on=timezone.localdate())
    Release.objects.create(round=round, tables={}, made_by=owner, made_at=now)
    MixGuess.objects.create(round=round, guesses={"mix.ordering.1": 0}, given_at=now)
    MixThoughts.objects.create(round=round, notes={"listening": word}, changed_at=now)
    MixShown.objects.create(round=round, shown_at=now)


@dataclass(frozen=True, slots=True)
class Workshop:
    """What an organisation has written down and asked, each once: whose it is stands in `workshop`."""

    situation: Situation
    guideline: Guideline
    idea: UnsignedContribution
    contribution: Contribution
    element: SteeringElement
    pair: PairSigned
    handed: Handed
    concern: Concern
    gathering: GatheringConcern
    sheet: PremiseSheet
    mix: Round
    rounds: dict[str, Round]
    guest: Member


def workshop(seller: Person, boss: Person, management: Person) -> Workshop:
    """The seller's contribution and concern; the boss's guideline, pair, sheet, mix; management's rounds."""
    now, here = timezone.now(), {"organisation": management.organisation}
    situation = Situation.objects.create(**here, title="Eigene", made_at=now)
    guideline = Guideline.objects.create(**here, origin="staff", begun_by=boss, begun_at=now)
    version = GuidelineVersion.objects.create(
        guideline=guideline, number=1, text="Wir antworten.", written_by=boss, written_at=now
    )
    version.situations.set([situation])
    idea = UnsignedContribution.objects.create(
        **here, situation=situation, kind="proposal", text="Ein Gedanke"
    )
    said = Contribution.objects.create(guideline=guideline, by=seller, kind="remark", text="Gut.", at=now)
    element = SteeringElement.objects.create(
        **here, kind="target", text="12 Prozent", made_by=boss, made_at=now
    )
    pair = PairSigned.objects.create(
        leader=boss, first=f"element:{element.pk}", second=f"guideline:{guideline.pk}",
        first_text=element.text, second_text=version.text, pulls=True, often=2, costly=2, signed_at=now,
    )  # fmt: skip
    handed = Handed.objects.create(**here, situation=situation, kind="price", month="2026-10")
    told = {**here, "leader": boss, "title": "Freitag", "what": "Niemand da", "helps": "Ein Telefon"}
    today = timezone.localdate()
    concern = Concern.objects.create(
        **told, raised_by=seller, is_shared=True, reached_on=today, due_on=today + timedelta(days=14)
    )
    gathering = GatheringConcern.objects.create(**told, month="2026-11")
    sheet = PremiseSheet.objects.create(owner=boss, title="Brandt", notes={}, made_at=now, changed_at=now)
    guest = Member.objects.create(**here, name="Anke Rehberg", leader=boss)
    mix = _played(boss, "mix", Round.Kind.MIX, Round.Audience.ALONE, about=boss)
    rounds = {
        state: _played(management, "interface", Round.Kind.INTERFACE, Round.Audience.EVERYBODY, until=state)
        for state in ("draft", "open", "closed", "released")
    }
    return Workshop(
        situation, guideline, idea, said, element, pair, handed, concern, gathering, sheet, mix, rounds, guest
    )


def _played(
    by: Person, pack: str, kind: str, audience: str, *, about: Person | None = None, until: str = "released"
) -> Round:
    """A round of bundled questions in which seven guests gave the middle answer, as far as it has come."""
    found = drafted(
        by, bundled(pack), {"": 7}, kind=kind, series=f"{pack}:{until}", audience=audience, about=about
    )
    if until == "draft":
        return found
    codes = opened(found, by)
    answers = {item.key: item.levels[len(item.levels) // 2].value for item in items(bundled(pack))}
    if until in ("closed", "released"):
        answered(codes, {"": [(answers, ())] * 7})
        close(found, by)
    if until == "released":
        release(found, by)
    return Round.objects.get(pk=found.pk)


def one_more(number: int, seller: Person, management: Person) -> None:
    """One more of everything that stands in a list of leadership."""
    now, here = timezone.now(), {"organisation": management.organisation}
    situation = Situation.objects.create(**here, title=f"Situation {number}", made_at=now)
    guideline = Guideline.objects.create(**here, origin="staff", begun_by=seller, begun_at=now)
    version = GuidelineVersion.objects.create(
        guideline=guideline, number=1, text=f"Satz {number}", written_by=seller, written_at=now,
        valid_from=timezone.localdate(), made_valid_by=management, made_valid_at=now,
    )  # fmt: skip
    version.situations.set([situation])
    Granted.objects.create(situation=situation, kind="price", value=5, by=management, at=now)
    SteeringElement.objects.create(
        **here, kind="target", text=f"Ziel {number}", made_by=management, made_at=now
    )
    today = timezone.localdate()
    Concern.objects.create(
        **here, leader=management, raised_by=seller, is_shared=True, title=f"Anliegen {number}", what="Was",
        helps="Wie", reached_on=today, due_on=today,
    )  # fmt: skip
    PremiseSheet.objects.create(owner=management, title=f"Blatt {number}", made_at=now, changed_at=now)
    Member.objects.create(**here, name=f"Gast {number}", leader=management)
    for kind, about in ((Round.Kind.MIX, management), (Round.Kind.INTERFACE, None)):
        Round.objects.create(
            **here, kind=kind, series=f"{kind}:{number}", title=f"Runde {number}", about=about,
            instrument=dump(bundled(kind)), audience=Round.Audience.ALONE, closes_on=today,
            prepared_by=management, prepared_at=now,
        )  # fmt: skip
