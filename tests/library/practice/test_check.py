"""The linter says what is wrong with a counterpart, where, and in both languages."""

# ruff: noqa: E501 - a row of a table stays on one line
import re
from pathlib import Path

import pytest

import klarheit.practice
from klarheit.languages import room
from klarheit.practice.check import check, main, worded

FOLDER = Path(klarheit.practice.__file__).parent
BUNDLED = sorted((FOLDER.parent / "data/practice/personas").glob("*.toml"))


def found(text: str, *, own: bool = False) -> list[tuple[str, str]]:
    return [(problem.where, problem.key) for problem in check(text, own=own)]


def test_good_persona_has_no_problem(shop_text: str) -> None:
    assert check(shop_text) == ()


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_counterparts_that_come_with_klarheit_are_good(path: Path) -> None:
    assert [worded(problem, "en") for problem in check(path.read_text(encoding="utf-8"))] == []
    assert main([str(path)]) == 0


@pytest.mark.parametrize(
    ("before", "after", "where", "key"),
    [
        ("schema = 1", "schema = 2", "schema", "newer"),
        ('kind = "customer"', 'kind = "client"', "kind", "unknown_value"),
        ('temperament = "sceptical"', 'mood = "bad"', "temperament", "missing"),
        ("fits = true", 'fits = "yes"', "fits", "not_bool"),
        ("trust = 0.35, patience", "trust = 1.35, patience", "start.trust", "not_share"),
        ("patience = 0.8", 'patience = "much"', "start.patience", "not_float"),
        ('openness = "guarded"', 'openness = "shut"', "start.openness", "unknown_value"),
        ('name = "Karin Thomsen"', 'name = " "', "de.name", "empty"),
        ("[de.lines]\nopen", "[de.lines]\nopens", "de.lines.opens", "unknown_key"),
        ('dimension = "goal"', 'dimension = "aims"', "fact.goal_overview.dimension", "unknown_value"),
        ('id = "risk_stranded"\ndimension = "risks"\ndepth = 3', 'id = "risk_stranded"\ndimension = "risks"\ndepth = 4', "fact.risk_stranded.depth", "unknown_value"),
        ('kinds = ["open", "narrow", "process"', 'kinds = ["wide", "narrow", "process"', "fact.steps_trial.kinds", "unknown_value"),
        ('adjacent = ["situation_notebook"]', 'adjacent = ["nothing"]', "fact.goal_overview.adjacent", "no_such_fact"),
        ('adjacent = ["situation_notebook"]', 'adjacent = ["risk_stranded"]', "fact.goal_overview.adjacent", "deep_adjacent"),
        ('needs = ["obstacle_brother"]', 'needs = ["decoy_labels"]', "fact.obstacle_eyes.needs", "needs_decoy"),
        ('id = "decoy_labels"', 'id = "goal_overview"', "fact.goal_overview", "twice"),
        ('needs = ["people_daughter", "obstacle_eyes"]', 'needs = ["nothing"]', "way.with_daughter_and_brother.needs", "no_such_fact"),
        ('cue = "Na ja, versprochen wird einem am Anfang ja viel …"\n', "", "fact.risk_stranded.de.cue", "missing"),
    ],
)  # fmt: skip
def test_what_cannot_be_played_is_found_at_its_place(
    shop_text: str, before: str, after: str, where: str, key: str
) -> None:
    assert before in shop_text
    assert (where, key) in found(shop_text.replace(before, after, 1))


def test_fact_that_needs_itself_would_never_come_up(shop_text: str) -> None:
    circle = shop_text.replace(
        'id = "situation_notebook"\n', 'id = "situation_notebook"\nneeds = ["drivers_lost_orders"]\n'
    )
    assert {key for _, key in found(circle)} == {"circle"}


@pytest.mark.parametrize(
    ("before", "after", "where", "key"),
    [
        ('vague = "Nicht alle hier sind von so etwas begeistert."', 'vague = "Mein Bruder ist nicht begeistert."', "fact.obstacle_brother.de.vague", "core_word"),
        ('vague = "Über Zahlen reden wir besser ein andermal."', 'vague = "So um die 6.000 vielleicht."', "fact.resources_saved.de.vague", "figure"),
        ('aber eigentlich ist es ja …"', 'aber eigentlich ist es ja die Schrift …"', "fact.obstacle_eyes.de.cue", "core_word"),
        ('cue = "Na ja, versprochen wird einem am Anfang ja viel …"', 'cue = "Na ja, versprochen wird einem viel."', "fact.risk_stranded.de.cue", "cue_ends"),
        ('"Der Etikettendrucker macht mich wahnsinnig.', '"Der Etikettendrucker macht Wiebke wahnsinnig.', "fact.decoy_labels.de", "tells_other"),
        ('"Mir geht es darum, dass ich abends sehe, was verkauft ist und was fehlt."', '"Für 6.000 Euro will ich abends sehen, was fehlt."', "fact.goal_overview.de", "tells_other"),
        ('text = ["Ich habe 6.000 Euro zurückgelegt. Mehr ist nicht da, und Raten will ich keine.", ', "text = [", "fact.resources_saved.de.text", "few_texts"),
        ('words = ["etikett", "drucker", "technik", "gerät", "ausstatt"]', 'words = ["etikett"]', "fact.decoy_labels.de.words", "number_of_words"),
        ('words = ["etikett", "drucker"', 'words = ["Etikett", "drucker"', "fact.decoy_labels.de.words", "not_a_beginning"),
        ('vague = "Mit der Technik ist es so eine Sache."', f'vague = "{"So eine Sache. " * 20}"', "fact.decoy_labels.de.vague", "too_long"),
    ],
)  # fmt: skip
def test_what_gives_away_or_reads_badly_is_found_at_its_place(
    shop_text: str, before: str, after: str, where: str, key: str
) -> None:
    assert before in shop_text
    problems = found(shop_text.replace(before, after, 1))
    assert (where, key) in problems
    assert {one for _, one in problems} == {key}


def test_facts_may_speak_of_what_was_told_before_them(shop_text: str) -> None:
    """Nobody hears of the brother's eyes before hearing of the brother."""
    name = shop_text.replace("Mein Bruder will keinen", "Mein Bruder Jochen will keinen").replace(
        "Er sieht schlecht, und er schämt sich dafür.", "Jochen sieht schlecht, und er schämt sich dafür."
    )
    assert found(name) == []


def test_own_case_may_be_thin_and_in_one_language(shop_german: str) -> None:
    thin = shop_german.partition('[[fact]]\nid = "decoy_labels"')[0]
    assert {key for _, key in found(thin)} == {"language_missing", "no_decoy"}
    assert found(thin, own=True) == []


def test_file_is_called_like_its_persona(
    shop_text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "store.toml"
    path.write_text(shop_text, encoding="utf-8")
    assert main([str(path)]) == 1
    assert capsys.readouterr().out == "store.toml: id: Here it says “shop”, but the file is called “store”.\n"


@pytest.mark.parametrize(
    ("hostile", "key"),
    [(f"schema = {'9' * 20_000}", "toml"), ("a." * 40_000 + "b = 1", "file_too_long")],
    ids=["digits", "depth"],
)
def test_file_made_to_break_the_reader_is_refused_at_once(hostile: str, key: str) -> None:
    assert [problem.key for problem in check(hostile)] == [key]


def test_every_problem_has_its_sentence_and_every_sentence_its_problem() -> None:
    source = "".join((FOLDER / f"{name}.py").read_text() for name in ("shape", "check", "leaks", "persona"))
    used = set(re.findall(r'Problem\(.*?, "(\w+)"', source))
    used |= {f"not_{kind}" for kind in ("int", "float", "str", "bool", "dict", "list", "tuple")}
    for language in ("de", "en"):
        assert set(room(language, "practice").PROBLEMS) == used


@pytest.mark.parametrize("language", ["de", "en"])
def test_problems_are_worded_with_their_place(shop_text: str, language: str) -> None:
    (problem,) = check(shop_text.replace("schema = 1", "schema = 2"))
    sentence = {
        "de": "schema: „schema“ muss 1 sein, hier steht 2.",
        "en": "schema: “schema” must be 1, here it says 2.",
    }
    assert worded(problem, language) == sentence[language]
