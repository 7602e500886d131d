"""Attacks on what is stored: could somebody with the whole database join an answer with a person?

Everything is counted, nothing is read out: neither an answer nor a key leaves this module.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Any, TypeAlias

from django.apps import apps
from django.db.models import CharField, DateField, Field, Model, Q, TimeField, UUIDField
from django.db.models.fields import AutoFieldMixin
from django_tasks_db.models import DBTaskResult

from klarheit.survey.attack import Attempt
from klarheit_web.accounts.models import Organisation
from klarheit_web.surveys.models import Admission, Round, Said, Sheet

ANSWERS: tuple[type[Model], ...] = (Admission, Sheet, Said)
NAMES = ("answers_kept", "links_kept", "joined_columns", "ordered_columns", "equal_values", "jobs")
AT_ONCE = 400
UUID_LENGTH = 36

Column: TypeAlias = "Field[Any, Any]"
Tables = tuple[frozenset[str], frozenset[str], frozenset[str]]


def on_storage(organisation: Organisation) -> tuple[Attempt, ...]:
    """Each attack of `NAMES`, against the live database, on this organisation's rounds."""
    tables = _keys(organisation)
    return (
        _answers_kept(organisation),
        _links_kept(organisation),
        _joined_columns(),
        _ordered_columns(),
        _equal_values(tables),
        _jobs(tables),
    )


def _answers_kept(organisation: Organisation) -> Attempt:
    """Sheets and sentences of rounds whose release stands: they should be gone."""
    released = Round.objects.filter(organisation=organisation).exclude(released_at=None)
    kept = released.filter(Q(sheets__isnull=False) | Q(said__isnull=False)).distinct()
    return Attempt("answers_kept", released.count(), kept.count())


def _links_kept(organisation: Organisation) -> Attempt:
    """Links of rounds that are over: who has none left has answered."""
    closed = Round.objects.filter(organisation=organisation).exclude(closed_at=None)
    kept = closed.filter(admissions__isnull=False).distinct()
    return Attempt("links_kept", closed.count(), kept.count())


def _joined_columns() -> Attempt:
    """Columns that lead from an answer to anything but its round, or from anything to an answer."""
    from_answers = [(model, one) for model in ANSWERS for one in _fields(model)]
    to_answers = [
        (model, one) for model in apps.get_models() if model not in ANSWERS for one in _fields(model)
    ]
    found = [one for _model, one in from_answers if one.is_relation and one.related_model is not Round]
    found += [one for _model, one in to_answers if one.is_relation and one.related_model in ANSWERS]
    return Attempt("joined_columns", len(from_answers) + len(to_answers), len(found))


def _ordered_columns() -> Attempt:
    """Columns of an answer that tell when it was written, or in which order."""
    every = [one for model in ANSWERS for one in _fields(model)]
    telling = [one for one in every if isinstance(one, DateField | TimeField | AutoFieldMixin)]
    return Attempt("ordered_columns", len(every), len(telling))


def _equal_values(tables: Tables) -> Attempt:
    """A key of an answer that stands in another table of answers, or in any column that could hold one."""
    pairs = list(combinations(tables, 2))
    columns = list(_columns())
    found = sum(not one.isdisjoint(other) for one, other in pairs)
    found += sum(_holds_any(*column, _all(tables)) for column in columns)
    return Attempt("equal_values", len(pairs) + len(columns), found)


def _jobs(tables: Tables) -> Attempt:
    """A key of an answer within the arguments of a job."""
    told = [str(one) for one in DBTaskResult.objects.values_list("args_kwargs", flat=True)]
    return Attempt("jobs", len(told), sum(any(key in one for key in _all(tables)) for one in told))


def _keys(organisation: Organisation) -> Tables:
    """What names the rows of links, sheets and sentences; a sentence has its own id and its writer's key."""
    theirs = Q(round__organisation=organisation)
    links = Admission.objects.filter(theirs).values_list("token_hash", flat=True)
    sheets = Sheet.objects.filter(theirs).values_list("key", flat=True)
    said = Said.objects.filter(theirs).values_list("id", "key")
    return (frozenset(links), frozenset(sheets), frozenset(str(one) for pair in said for one in pair))


def _all(tables: Tables) -> frozenset[str]:
    return frozenset().union(*tables)


def _columns() -> Iterator[tuple[type[Model], Column]]:
    """Every column outside the answers that could hold such a key."""
    for model in apps.get_models():
        for one in _fields(model):
            if isinstance(one, CharField | UUIDField) and not one.choices and model not in ANSWERS:
                yield model, one


def _holds_any(model: type[Model], column: Column, keys: frozenset[str]) -> bool:
    fitting = sorted(key for key in keys if not isinstance(column, UUIDField) or len(key) == UUID_LENGTH)
    parts = (fitting[start : start + AT_ONCE] for start in range(0, len(fitting), AT_ONCE))
    return any(model._default_manager.filter(**{f"{column.attname}__in": part}).exists() for part in parts)


def _fields(model: type[Model]) -> list[Column]:
    return [one for one in model._meta.get_fields() if isinstance(one, Field)]
