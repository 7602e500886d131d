"""A run of the attack suite: made-up organisations, everything that was released here, and what is stored."""

import secrets
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from django.utils import timezone

from klarheit.survey import attack, instrument, release
from klarheit.survey.attack import Attempt
from klarheit.survey.attack.sets import on_sets
from klarheit_web.accounts.models import Organisation
from klarheit_web.leadership.council.storage import on_storage
from klarheit_web.leadership.models import AttackRun
from klarheit_web.surveys.models import Invited, Release, Round
from klarheit_web.surveys.queries.asking import above

Result = dict[str, str | int]


def carry_out(run: AttackRun) -> None:
    """Attack everything and write down what came out; a run that breaks off is written down as failed."""
    try:
        run.results = list(_results(run))
    except Exception:
        run.failed = True
        raise
    finally:
        run.ended_at = timezone.now()
        run.save(update_fields=["results", "failed", "ended_at"])


def _results(run: AttackRun) -> Iterator[Result]:
    yield from _told("released", (*_on_releases(run.organisation), *_on_series(run.organisation)))
    yield from _told("stored", on_storage(run.organisation))
    yield from _told("simulated", _on_made_up(run))


def _on_made_up(run: AttackRun) -> tuple[Attempt, ...]:
    """Other organisations in every run: what holds must hold for all of them."""

    def count(done: int) -> None:
        AttackRun.objects.filter(pk=run.pk).update(done=done)

    return attack.simulate(run.asked, secrets.randbelow(2**32), progress=count)


def _on_releases(organisation: Organisation) -> Iterator[Attempt]:
    for one in Release.objects.filter(round__organisation=organisation).select_related("round"):
        asked = instrument.load(one.round.instrument)
        yield from attack.on_tables(asked, release.load(one.tables))


def _on_series(organisation: Organisation) -> Iterator[Attempt]:
    """Who was asked, in rounds that asked the same people the same again: joiners, leavers, differences."""
    released = Round.objects.filter(organisation=organisation, release__isnull=False).order_by("opened_at")
    series: dict[str, list[Round]] = defaultdict(list)
    for one in released:
        series[one.series].append(one)
    for rounds in series.values():
        fewest = min(one.k for one in rounds)
        yield from on_sets([_people_shown(one) for one in rounds], fewest, secrets.randbelow(2**32))


def _people_shown(found: Round) -> list[frozenset[str]]:
    """Ids of the members behind every group that was declared to be shown, the whole first."""
    parents = {one["key"]: one["parent"] for one in found.groups}
    people: dict[str, set[str]] = defaultdict(set)
    asked = Invited.objects.filter(round=found, rests=False)
    for member, cell in asked.values_list("member", "cell"):
        for key in (cell, *above(cell, parents)):
            people[key].add(str(member))
    return [frozenset(people[one["key"]]) for one in found.groups if one["is_shown"]]


def _told(where: str, attempts: Iterable[Attempt]) -> list[Result]:
    """One row for each attack, however many things it was tried on."""
    tried: Counter[str] = Counter()
    succeeded: Counter[str] = Counter()
    for one in attempts:
        tried[one.attack] += one.tried
        succeeded[one.attack] += one.succeeded
    return [
        {"where": where, "attack": key, "tried": tried[key], "succeeded": succeeded[key]} for key in tried
    ]
