"""How the asker listens: giving back, summing up, appreciating, signalling, saying why one asks."""

import pytest

from klarheit.moves import listening
from klarheit.moves.context import Context
from klarheit.moves.words import content_words

PARTNER_SAID = {
    "de": "Samstags stehen wir oft still, weil das Ersatzteil fehlt, "
    "und mein Chef will vor der Messe keine Störung mehr.",
    "en": "On Saturdays we often stand still because the spare part is missing, "
    "and my boss wants no failure before the fair.",
}

HEARD = {
    ("reflection", "de"): """
        Wenn ich Sie richtig verstehe, geht es vor allem um die Samstage.
        Habe ich Sie richtig verstanden, dass das Teil fehlt?
        Das heißt, Sie stehen am Wochenende still.
        Das bedeutet, für Sie zählt vor allem die Messe.
        Ihnen ist also wichtig, dass bis zur Messe nichts mehr passiert.
        Ihnen geht es um Ruhe vor der Messe.
        Sie meinen also, der Chef wartet nur darauf.
        Sie wünschen sich, dass das endlich aufhört.
        Sie haben das Gefühl, dass sich niemand kümmert.
        Sie sind unsicher, ob das rechtzeitig klappt.
        Das klingt für mich nach viel Ärger.
        Das hört sich so an, als ob der Samstag das Problem ist.
        Sie haben vorhin gesagt, dass der Chef Druck macht.
        Mit anderen Worten, vor der Messe muss Ruhe sein.
        Also fehlt Ihnen das Ersatzteil am Samstag.
        Verstehe, Sie stehen also samstags still.
        Ihr Chef will keine Störung vor der Messe.
        Kein Ersatzteil am Samstag.
        Mein Chef will vor der Messe keine Störung mehr.
    """,
    ("reflection", "en"): """
        If I understand you correctly, it is mostly about Saturdays.
        It sounds like the part is the real trouble.
        That sounds really frustrating.
        So you're standing still every weekend.
        So, you want to be safe before the fair.
        What I'm hearing is that the fair comes first.
        I hear you saying that Saturday is the worst day.
        You feel let down by the supplier.
        You're worried about the fair.
        You mentioned that your boss is getting nervous.
        Sounds like your boss is under pressure.
        On the one hand you want a quick answer.
        You'd like this to be over before the fair.
        In other words, the fair decides.
        So your boss wants it solved before the fair.
        I can imagine how stressful that must be.
        No failure before the fair.
        My boss wants no failure before the fair.
    """,
    ("summary", "de"): """
        Ich fasse kurz zusammen.
        Ich fasse das mal zusammen: das Ersatzteil fehlt, der Chef drängt, die Messe steht vor der Tür.
        Zusammengefasst geht es Ihnen um drei Dinge.
        Fassen wir zusammen.
        Lassen Sie mich das kurz zusammenfassen.
        Darf ich einmal zusammenfassen, was ich verstanden habe?
        Um es zusammenzufassen: Es fehlt am Ersatzteil.
        Wenn ich das alles zusammennehme, ist der Samstag der Kern.
        Halten wir einmal fest, was klar ist.
        Wir halten also fest: bis zur Messe muss es laufen.
        Ich habe mir drei Punkte notiert.
        Ich habe bisher zwei Dinge gehört, das Ersatzteil und die Messe.
        Was ich bisher verstanden habe: Der Samstag ist kritisch.
        Bis hierhin haben Sie zwei Gründe genannt.
        Ich würde das gern kurz zusammenfassen.
    """,
    ("summary", "en"): """
        Let me summarize.
        Let me quickly recap what you told me.
        To sum up, it is the part, the boss and the fair.
        To recap, there are three things on your list.
        I'd like to summarize what we have.
        Can I recap what I understood?
        In summary, Saturday is the hardest day.
        Let me see if I got everything.
        Let me make sure I've understood this.
        What I've heard so far is that the part is missing.
        So far you've mentioned two reasons.
        You've told me a few things about the fair.
        I've noted three things.
        Just to make sure I understand this right.
        Let's recap.
    """,
    ("affirmation", "de"): """
        Das ist ein wichtiger Punkt.
        Das ist eine sehr gute Frage.
        Sehr guter Gedanke.
        Respekt, wie Sie das aufgebaut haben.
        Hut ab!
        Das haben Sie klug gelöst.
        Das haben Sie wirklich gut vorbereitet.
        Da haben Sie schon viel erreicht.
        Gut, dass Sie das so offen sagen.
        Schön, dass Sie das ansprechen.
        Ich finde es stark, wie Sie dranbleiben.
        Danke für Ihre Offenheit.
        Danke, dass Sie das so ehrlich sagen.
        Das ist wirklich beeindruckend.
        Da haben Sie völlig recht, Sie haben recht.
    """,
    ("affirmation", "en"): """
        That's a valid concern.
        That is a really good question.
        Great question.
        Good point.
        Well done!
        Good for you.
        That's really impressive.
        I really appreciate your honesty.
        Thank you for being so open.
        Thanks for sharing that with me.
        You've done a great job with that line.
        You've made a lot of progress there.
        It's great that you're asking.
        It takes courage to say so.
        You're absolutely right.
    """,
    ("backchannel", "de"): """
        Mhm.
        Ja.
        Ja, genau.
        Okay.
        Verstehe.
        Ich verstehe.
        Alles klar.
        Ach so.
        Das kann ich gut nachvollziehen.
        Das verstehe ich gut.
        Ja, ja, klar.
        Aha, interessant.
        Stimmt.
        Natürlich.
        Ah okay, verstehe.
        Na gut.
    """,
    ("backchannel", "en"): """
        Mm-hmm.
        Yeah.
        Okay, I see.
        I see.
        Right.
        Got it.
        I understand.
        I completely understand your concerns.
        That makes total sense.
        I hear you.
        Sure, sure.
        Uh-huh.
        Of course.
        I'm sorry to hear that.
        Fair enough.
        Okay, great.
    """,
    ("purpose", "de"): """
        Ich frage, weil viele Betriebe das anders regeln.
        Ich frage das nur, damit ich Sie nicht mit dem Falschen langweile.
        Der Grund meiner Frage ist der Liefertermin.
        Warum ich das frage: Manchmal entscheidet noch jemand mit.
        Damit ich mir ein Bild machen kann, wie läuft das heute ab?
        Damit ich weiß, wovon wir reden.
        Damit ich Ihnen nichts Falsches empfehle.
        Um Ihre Lage besser zu verstehen, hätte ich zwei Fragen.
        Um Ihnen etwas Passendes vorschlagen zu können, brauche ich noch eine Zahl.
        Ich möchte Ihre Situation erst einmal verstehen.
        Mir geht es darum, zu verstehen, was dahintersteckt.
        Ich frage deshalb, weil der Termin eng wird.
        Ich frag so genau, weil davon alles abhängt.
        Damit ich das richtig einordnen kann.
        Wieso ich danach frage, hat einen einfachen Grund.
    """,
    ("purpose", "en"): """
        I'm asking because many companies handle this differently.
        I ask because the date matters for delivery.
        I'm only asking so that I don't bore you.
        The reason I ask is the delivery date.
        That's why I'm asking.
        This is why I wanted to ask.
        So I can better understand where you stand.
        To better understand your plant, I have two questions.
        To get a clearer picture of the week, let's go through it.
        I want to understand what lies behind it.
        I'd like to understand your process first.
        I just want to make sure I understand your priorities.
        That would help me understand the week.
        I'm curious because it comes up a lot.
        To help me get a sense of the size, a number would be good.
    """,
}

NOT_HEARD = {
    ("reflection", "de"): """
        Sie können das jederzeit zurückgeben.
        Sie bekommen morgen eine Bestätigung.
        Sie müssen nur hier unterschreiben.
        Das heißt, Sie bekommen zehn Prozent Rabatt.
        Unser Ersatzteil kommt samstags per Kurier.
        Wir liefern das Ersatzteil auch am Samstag.
        Der Samstag passt.
        Wie lange stehen Sie dann still?
    """,
    ("reflection", "en"): """
        You can return it at any time.
        You'll receive a confirmation tomorrow.
        You have a 30-day window for returns.
        Our spare part comes by courier on Saturday.
        Saturday works!
        That sounds great.
        Is there anything else you're looking for?
        What do you think about Saturdays?
    """,
    ("summary", "de"): """
        Wir kommen am Dienstag wieder zusammen.
        Die Anlage besteht aus zwei Teilen.
    """,
    ("summary", "en"): """
        We will meet again on Tuesday.
        So far the part is not here.
    """,
    ("affirmation", "de"): """
        Das ist ein Ersatzteil.
        Schön, dass Sie heute Zeit haben.
        Die Frage stellt sich nicht.
    """,
    ("affirmation", "en"): """
        That is a spare part.
        I appreciate your business.
        The point is on the map.
    """,
    ("backchannel", "de"): """
        Ja, das Ersatzteil kommt am Montag.
        Genau das meinte ich nicht.
        Okay, dann bis Freitag.
    """,
    ("backchannel", "en"): """
        Yes, the part will come on Monday.
        Right after the fair.
        I see a problem with the date.
    """,
    ("purpose", "de"): """
        Ich frage mich, ob das reicht.
        Damit sparen Sie Zeit.
        Fragen Sie gern nach.
    """,
    ("purpose", "en"): """
        I asked my boss yesterday.
        So I can send it on Friday.
        You can ask at any time.
    """,
}


def rows(table: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    return [
        (label, language, sentence.strip())
        for (label, language), block in table.items()
        for sentence in block.splitlines()
        if sentence.strip()
    ]


def heard(sentence: str, language: str, form: str | None = None) -> tuple[str, ...]:
    before = PARTNER_SAID[language]
    lemmas = frozenset(word.lemma for word in content_words(before, language))
    if sentence.endswith("?"):
        form = form or "question.closed"
    return listening.labels(sentence, Context(language, "asker", sentence, before, lemmas, form=form))


@pytest.mark.parametrize(("label", "language", "sentence"), rows(HEARD))
def test_listening_is_heard(label: str, language: str, sentence: str) -> None:
    assert heard(sentence, language) == (label,)


@pytest.mark.parametrize(("label", "language", "sentence"), rows(NOT_HEARD))
def test_listening_is_not_heard_where_there_is_none(label: str, language: str, sentence: str) -> None:
    assert [found for found in heard(sentence, language) if found == label] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_partner_side_has_no_listening_labels(language: str) -> None:
    for _, _, sentence in rows({key: block for key, block in HEARD.items() if key[1] == language}):
        assert (
            listening.labels(sentence, Context(language, "partner", sentence, PARTNER_SAID[language])) == ()
        )


def test_reflection_before_the_partner_has_spoken_is_none() -> None:
    assert (
        listening.labels("Ihnen ist also die Messe wichtig.", Context("de", "asker", "", before=None)) == ()
    )


def test_open_question_with_an_echo_is_a_question_and_no_reflection() -> None:
    assert heard("Was heißt das, Sie stehen samstags still?", "de", form="question.open") == ()


def test_repeated_word_needs_nothing_around_it() -> None:
    assert heard("Samstags.", "de") == ("reflection",)
    assert heard("The spare part.", "en") == ("reflection",)
