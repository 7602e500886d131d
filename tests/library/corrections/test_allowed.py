"""Which labels a segment may carry."""

import pytest

from klarheit.conversation import Role
from klarheit.corrections import named, settle, short
from klarheit.errors import KlarheitError
from klarheit.moves.model import LABELS


@pytest.mark.parametrize("label", LABELS)
def test_every_label_is_named_by_its_key_and_by_its_last_part(label: str) -> None:
    assert (named(label), named(short(label)), named(f" {short(label).upper()} ")) == (label, label, label)


def test_unknown_label_is_refused_with_those_known() -> None:
    with pytest.raises(KlarheitError) as refused:
        named("offen")
    assert refused.value.key == "label_unknown"
    assert refused.value.fields["label"] == "offen"


@pytest.mark.parametrize(
    ("labels", "side", "settled"),
    [
        (("kind.criteria", "question.open"), "asker", ("question.open", "kind.criteria")),
        (("advice", "question.closed"), "asker", ("question.closed", "advice")),
        (("question.narrow",), "partner", ("question.narrow", "ask_back")),
        (("question.narrow", "ask_back"), "partner", ("question.narrow", "ask_back")),
        (("objection",), "partner", ("objection",)),
        (("backchannel", "backchannel"), "asker", ("backchannel",)),
    ],
)
def test_labels_that_stand_together_are_put_in_order(
    labels: tuple[str, ...], side: Role, settled: tuple[str, ...]
) -> None:
    assert settle(labels, side) == settled


@pytest.mark.parametrize(
    ("labels", "side", "key", "fields"),
    [
        ((), "asker", "labels_none", {}),
        (("question.open", "question.tag"), "asker", "label_twice", {"labels": ("open", "tag")}),
        (
            ("question.open", "kind.scaling", "kind.process"), "asker", "label_twice",
            {"labels": ("scaling", "process")},
        ),
        (("kind.criteria",), "asker", "label_needs_form", {"label": "criteria"}),
        (("tie.follow_up", "advice"), "asker", "label_needs_form", {"label": "follow_up"}),
        (("ask_back",), "partner", "label_needs_form", {"label": "ask_back"}),
        (("doubt",), "asker", "label_not_asker", {"label": "doubt"}),
        (("pitch",), "partner", "label_not_partner", {"label": "pitch"}),
        (("question.open", "kind.process"), "partner", "label_not_partner", {"label": "process"}),
        (("question.open", "information"), "asker", "label_not_beside", {"label": "information"}),
        (("advice", "pitch"), "asker", "labels_several", {"labels": ("advice", "pitch")}),
    ],
)  # fmt: skip
def test_labels_that_do_not_stand_together_are_refused(
    labels: tuple[str, ...], side: Role, key: str, fields: dict[str, object]
) -> None:
    with pytest.raises(KlarheitError) as refused:
        settle(labels, side)
    assert (refused.value.key, refused.value.fields) == (key, fields)
