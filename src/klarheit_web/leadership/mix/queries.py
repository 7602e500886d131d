"""Reading mixes: one's own, and those one's own leader shows."""

from django.db.models import QuerySet

from klarheit.leadership.mix import Profile, profiles
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.queries import leader_of
from klarheit_web.leadership.models import MixGuess, MixShown, MixThoughts
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import tables_of


def mixes_about(person: Person) -> QuerySet[Round]:
    """Every round about this person's leading, newest first."""
    rounds = Round.objects.of_organisation_of(person).filter(kind=Round.Kind.MIX, about=person)
    return rounds.select_related("release", "mix_guess", "mix_shown").order_by("-prepared_at", "id")


def shown_to(person: Person) -> QuerySet[Round]:
    """What the person's own leader of today shows to the team."""
    rounds = Round.objects.of_organisation_of(person).filter(kind=Round.Kind.MIX, release__isnull=False)
    leader = leader_of(person)
    if leader is None:
        return rounds.none()
    return rounds.filter(mix_shown__isnull=False, about=leader).select_related(
        "about", "release", "mix_shown"
    )


def profiles_of(found: Round) -> tuple[Profile, ...]:
    """Wish and guess side by side."""
    guess = guess_on(found)
    return profiles(tables_of(found), guess.guesses if guess else {})


def guess_on(found: Round) -> MixGuess | None:
    return MixGuess.objects.filter(round=found).first()


def thoughts_on(found: Round) -> MixThoughts | None:
    """The leader's own notes; asked for on the leader's page alone."""
    return MixThoughts.objects.filter(round=found).first()


def shown(found: Round) -> MixShown | None:
    return MixShown.objects.filter(round=found).first()
