"""What frames a talk: greeting, agenda, next step, farewell, small talk."""

import pytest

from klarheit.conversation import Role
from klarheit.moves import process
from klarheit.moves.context import Context

HEARD = {
    ("greeting", "de"): """
        Guten Tag, Frau Berger.
        Guten Morgen zusammen.
        Schönen guten Tag!
        Hallo Herr Yilmaz.
        Grüß Gott.
        Moin!
        Servus, Herr Huber.
        Herzlich willkommen bei uns.
        Schön, dass Sie sich die Zeit nehmen.
        Schön, dass es heute geklappt hat, schön, dass Sie da sind.
        Mein Name ist Martina Vogt.
        Hier ist Jonas Keller von der Firma Reineke.
        Freut mich, Sie kennenzulernen.
        Vielen Dank, dass Sie sich heute Zeit nehmen.
        Vielen Dank für die Einladung.
    """,
    ("greeting", "en"): """
        Good morning, Ms. Johnson.
        Good afternoon!
        Hello, this is Alex.
        Hi there!
        Hi Jamie.
        Hey Tom.
        My name is Jessica.
        This is Jake from Northwind.
        I'm Sarah with Northwind Solutions.
        Nice to meet you.
        It's great to finally meet you.
        Thank you for taking the time to speak with me today.
        Thanks for having me.
        Thanks for coming in today.
        I appreciate you taking the time.
    """,
    ("agenda", "de"): """
        Heute möchte ich vor allem Ihre Abläufe verstehen.
        Ich habe mir für heute drei Fragen vorgenommen.
        Auf der Agenda stehen zwei Punkte.
        Wir haben heute etwa eine Stunde.
        Mein Vorschlag für heute: erst Ihre Lage, dann unsere Anlage.
        Ich würde vorschlagen, wir fangen mit der Halle an.
        Lassen Sie uns zuerst über die Messe sprechen.
        Bevor wir anfangen, eine kurze Bitte.
        Fangen wir mit der Halle an.
        Kommen wir zum Lager.
        Das Ziel unseres Gesprächs ist ein klares Bild.
        Ich möchte heute zuerst über Ihre Halle sprechen.
        Beginnen wir mit dem Lager.
        Wir wollten heute über die Messe reden, heute wollen wir das klären.
        Zur Tagesordnung habe ich nichts.
    """,
    ("agenda", "en"): """
        Today I'd like to understand your process.
        The agenda has two points.
        The purpose of this call is to see where you stand.
        Let's start with your warehouse.
        Before we begin, one small thing.
        We have about thirty minutes.
        I'd like to start by hearing about your week.
        First, we'll look at the warehouse.
        Let's talk about the fair.
        Let's move on to the fair.
        What I'd like to do today is listen first.
        To start off with, a simple thing.
        The goal of our meeting is a clear picture.
        Let's go back to the warehouse.
        Before we get started, a word on time.
    """,
    ("next_step", "de"): """
        Ich schicke Ihnen das Angebot bis Freitag.
        Ich schicke das Protokoll heute noch rum.
        Ich melde mich am Montag wieder.
        Ich rufe Sie nächste Woche an.
        Wir sehen uns am Dienstag.
        Der nächste Schritt ist ein Termin in der Halle.
        Dann vereinbaren wir einen Termin für die Besichtigung.
        Können wir gleich einen Termin ausmachen?
        Ich kümmere mich um die Freigabe.
        Ich kläre das intern bis Mittwoch.
        Ich spreche mit meinem Chef.
        Schicken Sie mir die Unterlagen zu.
        Bis Freitag haben Sie die Zahlen.
        Sie bekommen von mir eine Einladung.
        Wie verbleiben wir?
        Ich werde Ihnen die Liste zuschicken.
        Schicken Sie mir das mal schriftlich.
        Das muss ich mit meiner Geschäftsführerin besprechen.
        Ich komme am 3. Dezember um sieben mit dem Schallmesser vorbei.
    """,
    ("next_step", "en"): """
        I'll send you the proposal by Friday.
        I'll follow up next week.
        I'll get back to you tomorrow.
        Let's schedule a call for Thursday.
        The next step would be a visit.
        What are the next steps?
        You'll receive a confirmation email shortly.
        Let me check with my team and get back to you.
        I'll talk to my boss about it.
        Could we set up a meeting for next week?
        We'll see you on Thursday.
        I look forward to hearing from you.
        Send me the details by email.
        I can email you the brochure.
        Shall we set up a demo?
    """,
    ("farewell", "de"): """
        Auf Wiedersehen!
        Auf Wiederhören.
        Tschüss, Herr Huber.
        Bis dann!
        Bis nächste Woche.
        Bis Freitag, tschüss.
        Schönen Tag noch.
        Einen schönen Feierabend wünsche ich Ihnen.
        Ich wünsche Ihnen ein schönes Wochenende.
        Machen Sie's gut.
        Alles Gute!
        Vielen Dank für das Gespräch.
        Danke für Ihre Zeit.
        Danke für das offene Gespräch.
        Hat mich sehr gefreut.
    """,
    ("farewell", "en"): """
        Goodbye!
        Bye now.
        Take care!
        Have a great day!
        Have a nice weekend.
        Talk to you soon.
        See you next week.
        See you then.
        Thank you for your time today.
        Thanks for your help.
        Thanks so much for your time, John.
        It was a pleasure talking to you.
        It was great to meet you.
        You too!
        Enjoy your day.
    """,
    ("smalltalk", "de"): """
        Wie geht es Ihnen?
        Wie geht's?
        Und Ihnen?
        Danke, gut.
        Mir geht es gut.
        Haben Sie gut hergefunden?
        Hatten Sie eine gute Anreise?
        Möchten Sie einen Kaffee?
        Darf ich Ihnen ein Wasser anbieten?
        Was für ein Wetter heute.
        Bei dem Wetter bleibt man lieber drinnen.
        Wie war Ihr Wochenende?
        Wie war der Urlaub?
        Schön haben Sie es hier.
        Die Bahn hatte heute wieder Verspätung.
    """,
    ("smalltalk", "en"): """
        How are you?
        How are you doing today?
        How are you today, Ms. Johnson?
        How have you been?
        How about you?
        And you?
        I'm doing well, thanks.
        I'm great, thank you!
        I'm fine, thanks for asking.
        How's it going?
        How was your weekend?
        Lovely weather today.
        I hope you're doing well.
        Would you like some coffee?
        Any plans for the weekend?
    """,
}

NOT_HEARD = {
    ("greeting", "de"): """
        Einen schönen Tag noch.
        Der gute Morgenkaffee fehlt.
        Ich freue mich auf Dienstag.
    """,
    ("greeting", "en"): """
        Have a good afternoon.
        The morning shift starts at six.
        Welcome packages cost extra.
    """,
    ("agenda", "de"): """
        Heute kommt der Techniker.
        Wir haben eine Halle in Bremen.
        Die Messe beginnt im März.
    """,
    ("agenda", "en"): """
        Today the engineer comes.
        We have thirty people.
        The fair starts in March.
    """,
    ("next_step", "de"): """
        Ich rufe selten jemanden an.
        Der Termin war letzte Woche.
        Das Angebot kam zu spät.
    """,
    ("next_step", "en"): """
        I called them last week.
        The meeting was last Tuesday.
        Sending parts takes two days.
    """,
    ("farewell", "de"): """
        Bis Freitag brauchen wir die Zahlen.
        Das dauert bis nächste Woche.
        Alles Gute daran ist neu.
    """,
    ("farewell", "en"): """
        Have a look at the chart.
        It takes until next week.
        Thanks for the parts.
    """,
    ("smalltalk", "de"): """
        Wie geht es mit dem Projekt weiter?
        Die Anlage läuft gut.
        Die Bahn ist unser Kunde.
    """,
    ("smalltalk", "en"): """
        How are you currently handling this?
        Does that work for you?
        I'm well aware of that.
    """,
}


def rows(table: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    return [
        (label, language, sentence.strip())
        for (label, language), block in table.items()
        for sentence in block.splitlines()
        if sentence.strip()
    ]


def heard(sentence: str, language: str, side: Role = "asker") -> tuple[str, ...]:
    form = "question.closed" if sentence.endswith("?") else None
    return process.labels(sentence, Context(language, side, sentence, before="Ja.", form=form))


@pytest.mark.parametrize(("label", "language", "sentence"), rows(HEARD))
def test_frame_of_the_talk_is_heard(label: str, language: str, sentence: str) -> None:
    assert heard(sentence, language) == (label,)


@pytest.mark.parametrize(("label", "language", "sentence"), rows(NOT_HEARD))
def test_frame_of_the_talk_is_not_heard_where_there_is_none(label: str, language: str, sentence: str) -> None:
    assert [found for found in heard(sentence, language) if found == label] == []


def test_partner_frames_the_talk_too_but_sets_no_agenda() -> None:
    assert heard("Auf Wiedersehen!", "de", "partner") == ("farewell",)
    assert heard("Let's start with your warehouse.", "en", "partner") == ()


def test_two_frames_in_one_sentence_are_both_heard() -> None:
    assert heard("Danke für Ihre Zeit, ich melde mich am Montag.", "de") == ("next_step", "farewell")
