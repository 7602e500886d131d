"""What the reader noticed about a file and the person should know."""

PHRASES = {
    "times_backwards": "The times in this file run backwards. They were set aside, so everything that needs times is "
    "missing.",
    "speakers_alternate": "The file names nobody; it only marks where someone else begins to speak. Two people taking "
    "turns are assumed.",
    "language_guessed": "There is too little text to be sure of its language. If it is wrong, set it with --language.",
    "lines_left_out": "Some lines belong to nobody (such as “Date: …” or “Next step: …”). They are not counted as talk.",
    "bots_left_out": "What recording bots and shared screens contributed is not counted as talk.",
}
