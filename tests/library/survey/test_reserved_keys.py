"""What Klarheit asks under its own keys, nobody else asks under them."""

from importlib.resources import files

import pytest

from klarheit.errors import KlarheitError
from klarheit.survey.instrument import BUNDLED, bundled, read


def written(key: str) -> str:
    return files("klarheit").joinpath("data", "instruments", f"{key}.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", BUNDLED)
def test_bundled_file_itself_can_be_read(key: str) -> None:
    assert read(written(key), f"{key}.toml") == bundled(key)


@pytest.mark.parametrize("key", BUNDLED)
def test_bundled_file_that_was_changed_is_refused(key: str) -> None:
    text = written(key).replace("version = 1", "version = 99", 1)
    assert text != written(key)
    with pytest.raises(KlarheitError) as refused:
        read(text, "own.toml")
    assert refused.value.key == "instrument_reserved"


def test_pairs_of_ones_own_under_the_key_of_klarheits_are_refused() -> None:
    text = written("contradiction").replace('key = "contradiction"', 'key = "own"', 1)
    with pytest.raises(KlarheitError) as refused:
        read(text, "own.toml")
    assert refused.value.key == "instrument_reserved"
    assert refused.value.fields == {"where": "own.toml", "name": "contradiction.pulls"}
