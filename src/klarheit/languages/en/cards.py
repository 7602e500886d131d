"""How the question cards speak: in the terminal and in the help of the command."""

PHRASES = {
    # Help
    "cards": "practise good questions: find one yourself, then look",
    "description": "Question cards: you read a situation, ask your question, and compare it with the one in the catalogue. Then you say how it\n"
    "went, and that decides when the card comes again. Nothing is counted, and what you type is not kept.",
    "examples": "Examples:\n"
    "  klarheit practice cards                       questions for customers\n"
    "  klarheit practice cards --for employee        questions for the people you lead\n"
    "  klarheit practice cards --most 3              three cards between two meetings",
    "for": "who is asked: customer (default), employee, oneself",
    "language": "language of the cards (otherwise that of your system)",
    "most": "so many cards at most ({most} when nothing is said)",
    "file": "where it stands when which card comes again (otherwise in your Klarheit folder)",
    "NUMBER": "NUMBER",
    "FILE": "FILE",
    # In the terminal
    "kept_in": "When which card comes again stands in {file}.",
    "how": "Say or type your question, then Enter. /end stops.",
    "ask": "What do you ask?",
    "catalogue": "The catalogue has:",
    "purpose": "What for: {text}",
    "trap": "Careful: {text}",
    "rate": "1 again   2 hard   3 good   4 easy",
    "rate.unknown": "Please give a number from 1 to 4, or one of the words: again, hard, good, easy.",
    "later": "Comes once more in a moment.",
    "comes": "Comes again: {day}.",
    "done": "That is all for today.",
    "done.next": "That is all for today. The next card comes again: {day}.",
    "nothing": "No card is due today.",
    "nothing.next": "No card is due today. The next comes again: {day}.",
    "left": "Until next time.",
}

RATED = {
    "again": ("1", "again", "a"),
    "hard": ("2", "hard", "h"),
    "good": ("3", "good", "g"),
    "easy": ("4", "easy", "e"),
}
"""With what one says how it went."""
END = frozenset(("/end", "/ende"))
