"""Is it a question, and of which form? As written, and again without punctuation and in lower case."""

import re

import pytest

from klarheit.languages import room
from klarheit.moves.questions import find_question, may_repeat

GERMAN = [
    # open: invites telling
    ("Wie läuft das heute bei Ihnen ab?", "open"),
    ("Was genau stört Sie daran?", "open"),
    ("Woran würden Sie merken, dass es sich gelohnt hat?", "open"),
    ("Und inwiefern wäre das ein Fortschritt?", "open"),
    ("Okay, und wie gehen Sie damit um?", "open"),
    ("Welche Erfahrungen haben Sie mit solchen Projekten gemacht?", "open"),
    ("Mich würde interessieren, wie Ihre Leute das sehen.", "open"),
    ("Können Sie mir sagen, was Ihnen dabei am wichtigsten ist?", "open"),
    ("Können Sie das etwas genauer beschreiben?", "open"),
    ("Erzählen Sie mal, wie es dazu gekommen ist.", "open"),
    ("Beschreiben Sie mir bitte einen typischen Montag.", "open"),
    ("Ich frage mich, was sich dann für Ihre Kunden ändert.", "open"),
    ("Wenn das läuft, was ändert sich dann für Sie?", "open"),
    ("Angenommen, das Problem wäre gelöst, was würden Sie als Erstes tun?", "open"),
    ("Warum gerade jetzt?", "open"),
    ("Wozu?", "open"),
    ("Und danach?", "open"),
    ("Was meinen Sie mit „zu kompliziert“?", "open"),
    # narrow: one fact
    ("Bis wann brauchen Sie die neue Lösung?", "narrow"),
    ("Und bis wann?", "narrow"),
    ("In welchem Zeitraum?", "narrow"),
    ("Darf ich fragen, was das kostet?", "narrow"),
    ("Mit wem müssen Sie noch sprechen?", "narrow"),
    ("Wer entscheidet denn bei Ihnen darüber?", "narrow"),
    ("Wie viele Leute arbeiten in Ihrem Team?", "narrow"),
    ("Seit wann haben Sie das System?", "narrow"),
    ("Wie lange dauert so ein Angebot heute?", "narrow"),
    ("Welches Budget haben Sie vorgesehen?", "narrow"),
    ("Was kostet Sie das im Monat?", "narrow"),
    ("Wissen Sie, wer das freigibt?", "narrow"),
    ("Mich würde interessieren, bis wann das stehen soll.", "narrow"),
    # closed: yes or no
    ("Haben Sie schon mit Ihrem Chef gesprochen?", "closed"),
    ("Ist der Preis für Sie entscheidend?", "closed"),
    ("Gibt es noch jemanden, der mitredet?", "closed"),
    ("Darf ich Ihnen dazu etwas zeigen?", "closed"),
    ("Und brauchen Sie das noch in diesem Jahr?", "closed"),
    ("Passt Ihnen der Dienstag?", "closed"),
    ("Hat Ihre Geschäftsführung das schon freigegeben?", "closed"),
    ("Können Sie mir sagen, ob das Budget steht?", "closed"),
    ("Produzieren Sie auch selbst?", "closed"),
    ("Stimmt das?", "closed"),
    ("Sie entscheiden das also allein.", "closed"),
    ("Gibt’s noch jemanden, der mitredet?", "closed"),
    # choice: either … or
    ("Machen Sie das selbst oder haben Sie dafür jemanden?", "choice"),
    ("Wollen Sie lieber kaufen oder mieten?", "choice"),
    ("Was ist Ihnen wichtiger, der Preis oder die Qualität?", "choice"),
    ("Sollen wir Dienstag oder Mittwoch sagen?", "choice"),
    # leading: offers the asker's own thesis
    ("Finden Sie nicht auch, dass das zu teuer ist?", "leading"),
    ("Sie wollen doch sicher Kosten sparen, oder?", "leading"),
    ("Sie wollen ja sicher auch etwas Zukunftssicheres.", "leading"),
    ("Wollen Sie nicht lieber gleich die große Lösung?", "leading"),
    ("Wäre es nicht besser, gleich umzusteigen?", "leading"),
    ("Meinen Sie nicht, dass Ihre Leute das schaffen?", "leading"),
    # tag: a neutral check
    ("Sie haben zwölf Außendienstler, oder?", "tag"),
    ("Das war im letzten Frühjahr, nicht wahr?", "tag"),
    ("Sie sitzen in Fulda, gell?", "tag"),
    # rhetorical
    ("Wer will das schon?", "rhetorical"),
]

ENGLISH = [
    ("How do you handle quotes today?", "open"),
    ("What makes this important right now?", "open"),
    ("So what happened after that?", "open"),
    ("Why now?", "open"),
    ("What's the biggest hurdle for your team?", "open"),
    ("What about the people in the field?", "open"),
    ("I'm wondering how your team sees this.", "open"),
    ("Tell me more about the last project.", "open"),
    ("Can you describe a typical Monday?", "open"),
    ("I'd love to hear what you have tried so far.", "open"),
    ("If that worked, what would change for you?", "open"),
    ("What do you mean by too complicated?", "open"),
    ("By when do you need it?", "narrow"),
    ("And by when?", "narrow"),
    ("Who decides on this?", "narrow"),
    ("How many people are on your team?", "narrow"),
    ("How long does a quote take you?", "narrow"),
    ("Which system are you using now?", "narrow"),
    ("When would you like to start?", "narrow"),
    ("Can you tell me when the budget is set?", "narrow"),
    ("Have you talked to your boss about it?", "closed"),
    ("Is the price decisive for you?", "closed"),
    ("Are there other people involved?", "closed"),
    ("Do you know if the budget is approved?", "closed"),
    ("Okay, so would you need it this year?", "closed"),
    ("May I show you an example?", "closed"),
    ("Do you do that yourselves or do you have someone for it?", "choice"),
    ("Would you rather buy or rent?", "choice"),
    ("Don't you think that is too expensive?", "leading"),
    ("Wouldn't it be better to switch now?", "leading"),
    ("Surely you want to save money, don't you?", "leading"),
    ("You have twelve reps, is that right?", "tag"),
    ("That was last spring, wasn't it?", "tag"),
    ("Who doesn't want that?", "rhetorical"),
]

NO_QUESTION = {
    "de": [
        "Lassen Sie mich das kurz erklären.",
        "Rufen Sie mich einfach an.",
        "Schauen Sie, das ist ganz einfach.",
        "Sollten Sie noch Fragen haben, melden Sie sich einfach.",
        "Haben Sie einen schönen Tag.",
        "Was mich freut, ist die Offenheit Ihrer Leute.",
        "Wie gesagt, das ist kein Problem.",
        "Wenn Sie das wollen, können Sie jederzeit umsteigen.",
        "Dann haben Sie alle Zahlen auf einen Blick.",
        "Mit unserem System können Sie das in zwei Minuten erledigen.",
        "Ich weiß, wer bei Ihnen entscheidet.",
        "Ich verstehe, was Sie meinen.",
        "Das ist richtig.",
        "Genau.",
        "Kann ich gut verstehen.",
        "Das hängt davon ab, wie schnell Sie entscheiden.",
        "Der Kollege, mit dem Sie gesprochen haben, ist im Urlaub.",
        "Wie schön, dass es geklappt hat.",
        "Als Sie anriefen, war ich im Auto.",
        "Da haben Sie recht.",
        "Mache ich.",
        "Wir haben drei Pakete, und die meisten nehmen das mittlere.",
    ],
    "en": [
        "Let me explain that briefly.",
        "How nice that it worked.",
        "When we started, there were five of us.",
        "What I like about it is the clarity.",
        "If you want to, you can switch at any time.",
        "I know who decides.",
        "I understand what you mean.",
        "That's right.",
        "I have you down for Tuesday.",
        "There are some options we could look at.",
        "It depends on how fast you are.",
        "The colleague who you met is on holiday.",
        "Which means you save two days.",
        "We do have a smaller package.",
        "I'd like to show you something.",
        "What a great idea.",
    ],
}


def unpunctuated(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s'’-]", " ", text)).strip().lower()


def form(text: str, language: str) -> str | None:
    question = find_question(text, language)
    return question.form.removeprefix("question.") if question else None


# Only the question mark tells that these ask.
ONLY_ASKED = {
    "de": [
        ("Sie entscheiden das allein?", "closed"),
        ("Das ist Ihnen doch wichtig?", "leading"),
        ("Kaufen oder mieten?", "choice"),
        ("Wirklich?", "closed"),
        ("Im Lager?", "closed"),
    ],
    "en": [
        ("You decide alone?", "closed"),
        ("Of course you want to save time?", "leading"),
        ("This year or next?", "choice"),
        ("Really?", "closed"),
    ],
}


@pytest.mark.parametrize(
    ("language", "row"), [(key, row) for key, rows in ONLY_ASKED.items() for row in rows]
)
def test_statement_asks_with_a_question_mark_only(language: str, row: tuple[str, str]) -> None:
    assert form(row[0], language) == row[1]
    assert form(unpunctuated(row[0]), language) is None


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("Im Lager fehlt Ihnen der Platz?", True),
        ("Im Lager fehlt Ihnen ein Kran?", False),
        ("Das heißt, Ihnen fehlt ein Kran?", True),
        ("Fehlt Ihnen im Lager der Platz?", False),
    ],
)
def test_statement_made_of_the_partners_words_may_repeat_them(text: str, repeats: bool) -> None:
    question = find_question(text, "de")
    assert question is not None
    assert may_repeat(question, text, "de", frozenset(("lager", "platz", "fehlen"))) is repeats


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_phrase_that_asks_needs_one_of_the_hints(language: str) -> None:
    """A segment without any hint is not looked at for phrases: a phrase without one would never be found."""
    phrases, hints = room(language, "questions"), room(language, "word_order").HINTS
    optional = re.compile(r"\([^()]*\)[?*]")
    for cue in (*phrases.SOFT, *phrases.INVITATIONS, *phrases.DECLARED):
        needed = re.findall(r"\([^()]*\)|[^ ()]+", optional.sub(" ", optional.sub(" ", cue)))
        choices = [{choice.split()[0] for choice in part.strip("()").split("|")} for part in needed]
        assert any(choice <= hints for choice in choices), cue


@pytest.mark.parametrize("text", ["Ja?", "Okay?", "Aha?"])
def test_bare_acknowledgement_asks_nothing(text: str) -> None:
    assert form(text, "de") is None


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_form_german(text: str, expected: str) -> None:
    assert form(text, "de") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_form_english(text: str, expected: str) -> None:
    assert form(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), [row for row in GERMAN if row[0] != "Und danach?"])
def test_form_german_without_punctuation(text: str, expected: str) -> None:
    assert form(unpunctuated(text), "de") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_form_english_without_punctuation(text: str, expected: str) -> None:
    assert form(unpunctuated(text), "en") == expected


@pytest.mark.parametrize(
    ("language", "text"), [(key, text) for key, texts in NO_QUESTION.items() for text in texts]
)
def test_statement_is_no_question(language: str, text: str) -> None:
    assert form(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"), [(key, text) for key, texts in NO_QUESTION.items() for text in texts]
)
def test_statement_without_punctuation_is_no_question(language: str, text: str) -> None:
    assert form(unpunctuated(text), language) is None
