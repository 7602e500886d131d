"""What the partner does: answer, tell, ask back, object, commit, refuse, doubt, signal."""

import pytest

from klarheit.moves import partner
from klarheit.moves.context import Context

HEARD = {
    ("objection", "de"): """
        Das ist uns zu teuer.
        Das ist mir ehrlich gesagt zu kompliziert.
        Dafür haben wir kein Budget.
        Wir haben dafür keine Zeit.
        Das bringt uns nichts.
        So was brauchen wir nicht.
        Wir haben schon einen Anbieter.
        Wir sind zufrieden mit unserem Lieferanten.
        Das funktioniert bei uns nicht.
        Das passt bei uns so nicht.
        Mein Bedenken ist die Umstellung.
        Da habe ich große Bedenken.
        Mich stört die lange Laufzeit.
        Meine Leute machen da nicht mit.
        Ihr Wettbewerber ist deutlich günstiger.
        Ich sehe da keinen Nutzen.
        Im Moment haben wir andere Prioritäten.
    """,
    ("objection", "en"): """
        That's too expensive.
        It's way too complicated for us.
        We don't have the budget for that.
        We can't afford that.
        We already have a supplier.
        We're happy with our current system.
        I'm worried about the downtime.
        I'm also concerned about the fees.
        My main concern is the price.
        That doesn't work for our team.
        We've had bad experiences with that.
        I don't see the benefit.
        It's not the right time.
        We have other priorities this year.
        It's cheaper elsewhere.
        The price is pretty high.
    """,
    ("commitment", "de"): """
        Ja, das machen wir.
        So machen wir das.
        Einverstanden.
        Abgemacht!
        Ich bin dabei.
        Wir nehmen das kleinere Gerät.
        Ich schicke Ihnen die Liste bis Freitag.
        Ich spreche das mit meiner Chefin ab.
        Dann rufe ich Sie morgen an.
        Dienstag passt mir gut.
        Der Termin passt.
        Ich werde das mit dem Meister besprechen.
        Können wir so machen.
        Schicken Sie mir den Vertrag.
        Das übernehme ich.
        Wir testen das mal vier Wochen.
    """,
    ("commitment", "en"): """
        I'll send you the list by Friday.
        I'll talk to my boss tomorrow.
        We'll take it.
        Let's do that.
        Let's schedule something for Tuesday.
        Count me in.
        I'm in.
        Deal.
        Agreed.
        That works for me.
        Thursday at 3 PM works for me.
        We're ready to move forward.
        Yeah, please send me the code.
        I'd like to go ahead.
        We can do that.
    """,
    ("refusal", "de"): """
        Nein danke.
        Kein Interesse.
        Ich bin nicht interessiert.
        Das kommt für uns nicht in Frage.
        Auf keinen Fall.
        Das möchte ich nicht.
        Das machen wir nicht.
        Rufen Sie bitte nicht mehr an.
        Das kann ich Ihnen nicht sagen.
        Dazu möchte ich nichts sagen.
        Darüber möchte ich nicht sprechen.
        Das lehne ich ab.
        Wir haben uns anders entschieden.
        Lassen wir das.
        Nein, lieber nicht.
    """,
    ("refusal", "en"): """
        No thanks.
        No, thank you.
        We're not interested.
        I'm not really interested.
        I'd rather not.
        Please don't call me again.
        I'll pass.
        We're not going to change that.
        I won't sign anything.
        I can't share that.
        I don't want to.
        Absolutely not.
        That's out of the question.
        We've decided against it.
        Take me off your list.
    """,
    ("doubt", "de"): """
        Ich bin mir nicht sicher.
        Da bin ich skeptisch.
        Ich bin unsicher, was die Leute sagen.
        Ich weiß nicht recht.
        Ich weiß nicht, ob das reicht.
        Ich frage mich, ob das etwas bringt.
        Ob sich das lohnt, weiß keiner.
        Das kann ich mir nicht vorstellen.
        Ich kann mir das schwer vorstellen.
        Da habe ich meine Zweifel.
        Das bezweifle ich.
        Das klingt fast zu schön.
        Das glaube ich eher nicht.
        Da müsste ich noch mal drüber nachdenken.
        Das muss ich mir noch überlegen.
    """,
    ("doubt", "en"): """
        I'm not sure.
        I'm not really convinced.
        I'm still a bit skeptical.
        We're on the fence.
        I don't know if that helps.
        I wonder if it helps.
        I doubt it.
        Not sure about that.
        How do I know it is true.
        It sounds too good to be true.
        I need to think about it.
        Let me think about it.
        I'm hesitant.
        We'll see.
        Maybe.
    """,
    ("backchannel", "de"): """
        Ja.
        Mhm.
        Okay.
        Ja, genau.
        Stimmt.
        Verstehe.
        Aha.
        Alles klar.
        Gut.
        Na gut.
        Ach so.
        Ja, ja.
        Interessant.
        Richtig.
        Klar.
    """,
    ("backchannel", "en"): """
        Yes.
        Yeah, okay.
        Mm-hmm.
        I see.
        Right.
        Okay.
        Sure.
        Got it.
        Makes sense.
        That's true.
        Uh-huh.
        Interesting.
        Of course.
        Okay, great.
        Exactly.
    """,
}

NOT_HEARD = {
    ("objection", "de"): """
        Das ist mir wichtig.
        Wir haben einen Anbieter gesucht.
        Zu wem muss das Teil?
    """,
    ("objection", "en"): """
        That is important to us.
        We are looking for a supplier.
        Too many cooks work here.
    """,
    ("commitment", "de"): """
        Das macht die Frühschicht.
        Ich bin seit acht Jahren hier.
        Wir nehmen immer den Zug.
    """,
    ("commitment", "en"): """
        The morning shift does that.
        I've been here for eight years.
        I'm in my early fifties.
    """,
    ("refusal", "de"): """
        Nein, am Montag.
        Das kommt aus Italien.
        Ich möchte nicht wieder von vorn anfangen müssen.
    """,
    ("refusal", "en"): """
        No, on Monday.
        It comes from Italy.
        I don't want to end up paying for a new roof.
    """,
    ("doubt", "de"): """
        Ich bin mir sicher.
        Ich weiß, was fehlt.
        Das überlegt sich der Einkauf.
    """,
    ("doubt", "en"): """
        I'm sure.
        I know what is missing.
        I think it is the part.
    """,
    ("backchannel", "de"): """
        Ja, seit drei Jahren.
        Genau dort steht sie.
        Gut zwei Wochen.
    """,
    ("backchannel", "en"): """
        Yes, for three years.
        Right behind the hall.
        Sure, two weeks.
    """,
}

STORIES = {
    "de": (
        "Letztes Jahr im Herbst hatten wir einen Ausfall an der großen Presse, da stand die ganze "
        "Halle. Der Monteur kam erst am Dienstag, und dann hat er gemerkt, dass das falsche Teil "
        "geliefert wurde. Wir haben die Nacht durchgearbeitet, und mein Chef war zwei Wochen lang "
        "nicht ansprechbar, das hat uns einen Kunden gekostet."
    ),
    "en": (
        "Last year in the fall we had a breakdown on the big press and the whole hall stood "
        "still. The engineer came on Tuesday, and then he found that the wrong part was "
        "delivered. We worked through the night, and my boss didn't talk to anyone for two weeks, "
        "because we lost a customer over it."
    ),
}
LONG_BUT_NO_STORY = {
    "de": (
        "Wichtig ist uns, dass die Anlage im Dreischichtbetrieb läuft, dass die Ersatzteile "
        "binnen eines Tages kommen, dass die Leute sie ohne Schulung bedienen können, dass der "
        "Preis in den Rahmen passt und dass wir einen festen Ansprechpartner haben, der unsere "
        "Halle kennt und auch am Samstag ans Telefon geht."
    ),
    "en": (
        "It is important to us that the machine runs in three shifts, that spare parts come "
        "within a day, that people can use it without training, that the price fits the frame and "
        "that there is one person who knows our hall and who picks up the phone on a Saturday, "
        "too, because that is when things break."
    ),
}


def rows(table: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    return [
        (label, language, sentence.strip())
        for (label, language), block in table.items()
        for sentence in block.splitlines()
        if sentence.strip()
    ]


def found(sentence: str, language: str, *, asked: bool = False, form: str | None = None) -> tuple[str, ...]:
    context = Context(
        language, "partner", sentence, before="Das Angebot liegt vor.", form=form, after_question=asked
    )
    return partner.labels(sentence, context)


@pytest.mark.parametrize(("label", "language", "sentence"), rows(HEARD))
def test_stand_of_the_partner_is_heard(label: str, language: str, sentence: str) -> None:
    assert found(sentence, language) == (label,)


@pytest.mark.parametrize(("label", "language", "sentence"), rows(NOT_HEARD))
def test_stand_of_the_partner_is_not_heard_where_there_is_none(
    label: str, language: str, sentence: str
) -> None:
    assert [key for key in found(sentence, language) if key == label] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_long_turn_of_events_is_a_story(language: str) -> None:
    assert found(STORIES[language], language, asked=True) == ("answer", "story")


@pytest.mark.parametrize("language", ["de", "en"])
def test_long_turn_without_events_is_no_story(language: str) -> None:
    assert found(LONG_BUT_NO_STORY[language], language, asked=True) == ("answer",)


def test_short_yes_after_a_question_is_an_answer() -> None:
    assert found("Ja.", "de", asked=True) == ("answer",)
    assert found("Yes.", "en") == ("backchannel",)


def test_greeting_after_a_question_is_no_answer() -> None:
    assert found("Guten Tag!", "de", asked=True) == ()
    assert found("Hi Jamie.", "en", asked=True) == ()


def test_answer_may_object() -> None:
    assert found("Das ist uns zu teuer.", "de", asked=True) == ("answer", "objection")


def test_question_of_the_partner_asks_back() -> None:
    assert found("Was kostet das denn?", "de", form="question.narrow") == ("ask_back",)


def test_asker_side_has_no_partner_labels() -> None:
    assert partner.labels("Kein Interesse.", Context("de", "asker", "Kein Interesse.")) == ()
