from klarheit.languages import LANGUAGES
from klarheit.leadership.situations import SITUATIONS
from klarheit.survey.instrument import bundled


def test_situations_are_twelve_each_in_two_sentences() -> None:
    assert len({situation.key for situation in SITUATIONS}) == 12
    for situation in SITUATIONS:
        assert {language: situation.text[language].count(".") for language in LANGUAGES} == {"de": 2, "en": 2}


def test_situations_name_kinds_of_latitude_that_can_be_asked() -> None:
    kinds = {part.key for part in bundled("latitude").parts}
    assert kinds == {kind for situation in SITUATIONS for kind in situation.kinds}
