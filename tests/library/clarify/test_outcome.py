"""What a dialogue brings: the user's own words, in the places of the sheet."""

from collections.abc import Callable
from datetime import date

from klarheit import clarify
from klarheit.clarify.model import Circle, Dialogue, Link, Measure, Option, Point

Begin = Callable[..., Dialogue]
Hold = Callable[[str, str], Dialogue]
Held = tuple[str, str, list[tuple[str, str]]]


def test_preparation_brings_three_questions_and_the_reason_for_asking(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("prepare", "de"))
    assert found.concern == "Herrn Voss, Einkaufsleiter bei Tjarks, wegen der neuen Regale"
    assert found.why_i_ask == "Ich frage so genau, damit ich Ihnen nichts vorschlage, was nicht passt."
    assert found.clearer == "Dass ich über den Umzug gar nichts weiß"
    assert [question.dimension for question in found.questions] == ["criteria", "obstacles", "goal"]
    assert found.finished


def test_what_is_only_assumed_stands_apart(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("prepare", "de"))
    words = ("dass der Preis das Wichtigste ist", "es könnte am Betriebsrat scheitern")
    assert found.assumed == (Point("assumed", "Was ich nur vermute", words, "assumed"),)
    assert [point.step for point in found.known] == ["known", "wrong_for_them"]
    assert (found.clarity["criteria"].source, found.clarity["criteria"].state) == ("assumed", "vague")
    assert (found.clarity["deadline"].source, found.clarity["deadline"].state) == ("said", "clear")


def test_evidence_stands_verbatim_in_the_talk(held: Held, begun: Begin) -> None:
    setting, language, rows = held
    found = clarify.outcome(begun(setting, language, *(answer for _, answer in rows)))
    turns = found.talk.turns
    quotes = [quote for entry in found.clarity.entries for quote in entry.evidence]
    assert quotes
    assert [one for one in quotes if turns[one.turn].text[one.start : one.end] != one.quote] == []
    assert {turns[one.turn].speaker for one in quotes} == {"Ich" if language == "de" else "Me"}


def test_words_of_the_outcome_are_the_users(held: Held, begun: Begin) -> None:
    setting, language, rows = held
    typed = " ".join(" ".join(answer.split()) for _, answer in rows)
    found = clarify.outcome(begun(setting, language, *(answer for _, answer in rows)))
    said = [found.why_i_ask, found.decision, found.find_out, *found.criteria]
    said += [word for point in found.points for word in point.words]
    said += [part for one in found.measures for part in (one.what, one.if_, one.then, one.moment, one.when)]
    said += [word for one in found.options for word in (*one.speaks_for, *one.dangers, *one.needs)]
    assert [one for one in said if one and one not in typed and one != "hire a carrier"] == []


def test_line_after_the_talk_is_concern_and_clarity_at_once(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("one_line", "en"))
    line = "The CFO has already approved 40,000 euros, what they fear is downtime in August"
    assert (found.concern, found.clearer) == (line, line)
    assert found.measures == (Measure("I'll call Ms Kern on Monday", "me", "Monday", date(2026, 11, 30)),)


def test_options_lie_side_by_side_with_that_of_doing_nothing(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("decision", "de"))
    assert found.options == (
        Option(
            "annehmen",
            ("mehr Einfluss", "mehr Gehalt"),
            ("viel Reisen", "zwei Nächte die Woche weg"),
            ("das Ja meiner Frau",),
        ),
        Option("noch ein Jahr warten", ("Ruhe",), ("Die Stelle ist dann weg.",)),
        Option(
            "Alles bleibt, wie es ist",
            ("Das Team kennt mich.",),
            ("Ich ärgere mich noch in zehn Jahren 😅",),
            is_nothing=True,
        ),
    )


def test_doing_nothing_is_not_added_where_the_user_named_it(to_the_end: Hold) -> None:
    options = clarify.outcome(to_the_end("decision", "en")).options
    names = [("keep the vans", False), ("hire a carrier", False), ("do nothing for now", True)]
    assert [(one.name, one.is_nothing) for one in options] == names


def test_decision_that_waits_says_what_to_find_out(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("decision", "de"))
    assert (found.chosen, found.decision) == (None, "")
    assert found.find_out == "Ob eine Doppelspitze denkbar ist"
    assert found.tetralemma == (("beides", "Man könnte die Leitung zu zweit machen."),)


def test_option_chosen_by_its_number(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("decision", "en"))
    assert (found.chosen, found.decision, found.find_out) == ("hire a carrier", "hire a carrier", "")
    assert found.tetralemma == ()


def test_decision_in_own_words(begun: Begin) -> None:
    dialogue = begun("decision", "de", "Der Umzug", "Alle in einem Haus", "mieten\nkaufen")
    while clarify.prompt(dialogue).key != "decision":
        dialogue = clarify.skip(dialogue)
    found = clarify.outcome(clarify.answer(dialogue, "Wir mieten nur die Halle."))
    assert (found.chosen, found.decision) == (None, "Wir mieten nur die Halle.")


def test_deadline_told_early_stands_among_what_is_known(to_the_end: Hold) -> None:
    points = {point.step: point for point in clarify.outcome(to_the_end("decision", "de")).known}
    assert points["deadline"].words == ("Ob ich die Leitung Nord übernehme, bis Ende Juni muss ich zusagen",)


def test_circle_goes_round_and_has_a_way_out(to_the_end: Hold) -> None:
    assert clarify.outcome(to_the_end("conflict", "de")).circle == Circle(
        other="Frau Brandt, Leiterin Marketing",
        links=(
            Link("mine", "Ich antworte nicht mehr."),
            Link("theirs", "Sie setzt den Chef in Kopie."),
            Link("mine", "Ich beschwere mich beim Team."),
            Link("theirs", "Sie schreibt noch längere Mails."),
        ),
        way_out="Anrufen, bevor ich schreibe",
        noticed="Ihr Telefon klingelt, und ich bin dran.",
    )


def test_circle_ends_where_a_link_was_left_open(to_the_end: Hold) -> None:
    circle = clarify.outcome(to_the_end("conflict", "en")).circle
    assert circle is not None
    assert (len(circle.mine), len(circle.theirs)) == (2, 1)


def test_no_circle_without_two_links(begun: Begin) -> None:
    answers = ["Streit", "mein Chef", "Er schrie durchs ganze Büro", "", "", "Ich gehe weg", "", "", ""]
    found = clarify.outcome(begun("conflict", "de", *answers))
    assert found.circle is None
    assert [point.words for point in found.known if point.step == "mine"] == [("Ich gehe weg",)]


def test_measures_say_who_what_when_and_on_which_occasion(to_the_end: Hold) -> None:
    assert clarify.outcome(to_the_end("review", "de")).measures == (
        Measure(
            what="Den Bruder anrufen",
            who="ich",
            when="bis Mittwoch",
            day=date(2026, 11, 25),
            if_="ich am Dienstag die Tour fertig habe",
            then="rufe ich ihn an",
            opens="Wenn",
        ),
        Measure(
            what="Frau Deichmann meine Notizen schicken",
            who="Sabine aus dem Innendienst",
            when="morgen",
            day=date(2026, 11, 24),
        ),
    )


def test_occasion_that_is_no_if_then_sentence_is_kept_as_said(to_the_end: Hold) -> None:
    measure = clarify.outcome(to_the_end("conflict", "en")).measures[0]
    assert (measure.if_, measure.moment) == ("", "Thursday after the team round")


def test_what_was_left_open_is_named_without_words(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("review", "en"))
    assert [(point.heading, point.words) for point in found.open] == [
        ("What else is being considered", ()),
        ("What I did not take up", ()),
    ]


def test_outcome_of_a_dialogue_that_has_hardly_begun_is_empty(begun: Begin) -> None:
    found = clarify.outcome(begun("decision", "de"))
    assert (found.concern, found.options, found.measures, found.finished) == ("", (), (), False)
    assert {entry.state for entry in found.clarity.entries} == {"untouched"}
