"""How transcripts in English look: headings, footers, units, columns; and the words that give the language away.

Patterns are regular expressions without anchors, matched against a whole line, whatever the case.
"""

FUNCTION_WORDS = frozenset(
    {
        "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been",
        "being", "but", "by", "can", "can't", "could", "did", "didn't", "do", "does", "doesn't", "don't",
        "down", "for", "from", "get", "go", "going", "got", "had", "has", "have", "he", "her", "here",
        "his", "how", "i", "i'd", "i'll", "i'm", "i've", "if", "into", "is", "isn't", "it", "it's", "its",
        "just", "know", "let's", "like", "many", "me", "more", "much", "my", "not", "now", "of", "okay",
        "on", "one", "only", "or", "our", "out", "over", "really", "right", "she", "should", "some", "than",
        "that", "that's", "the", "their", "them", "then", "there", "there's", "these", "they", "they're",
        "think", "this", "those", "to", "too", "up", "us", "very", "we", "we're", "we've", "well", "were",
        "what", "what's", "when", "where", "which", "who", "why", "with", "won't", "would", "yeah", "yes",
        "you", "you'd", "you're", "your",
    }
)  # fmt: skip

# The heading after which the talk itself begins.
TRANSCRIPT_HEADINGS = frozenset({"transcript", "transcription", "full transcript", "meeting transcript"})
ATTENDEE_HEADINGS = frozenset({"attendees", "participants", "invited", "present"})

# Lines that programs write, not people.
PROGRAM_LINES = (
    r".{1,80} (?:started|stopped|ended|paused) (?:the )?(?:transcription|transcript|recording)",
    r"(?:the )?(?:meeting|transcription|recording) ended (?:after|at) [\d:]+.{0,5}",
    r"this (?:editable )?transcript was (?:computer|automatically|machine).{0,160}",
    r"ai-generated content may be incorrect\.?",
    r"[\[(]?end of (?:the )?(?:call|transcript|recording|conversation|meeting)[\])]?",
    r"transcribed (?:by|with) .{1,60}",
    r".{1,80} (?:joined|left) the (?:meeting|call|conversation)",
)

# Speakers who are no persons.
BOTS = (
    r".+(?:'s|’s|s'|s’) presentation",
    r"presentation of .+",
    r".*\bnote ?taker\b.*",
    r".*\bnotetaking\b.*",
    r"(?:fireflies|otter|read|fathom|tl;dv|avoma|grain|sembly|meetgeek)(?:\.ai|\.io)?\b.*\b(?:ai|bot|assistant|otterpilot|meeting notes).*",
    r"(?:fireflies|otter|read)\.ai\b.*",
    r"(?:gong|chorus|recording|recorder) ?bot",
)

UNITS = {"hours": r"hours?|hrs?\.?", "minutes": r"minutes?|mins?\.?", "seconds": r"seconds?|secs?\.?"}

# What stands before the colon of a line in notes that nobody said.
NOTE_HEADINGS = frozenset(
    {
        "date", "place", "time", "duration", "topic", "subject", "attendees", "participants", "present",
        "occasion", "title", "source", "note", "notes", "remark", "hint", "warning", "important",
        "remember", "question", "questions", "answer", "answers", "conclusion", "result", "results",
        "summary", "goal", "goals", "budget", "price", "appointment", "deadline", "problem", "problems",
        "risk", "risks", "advantage", "advantages", "example", "examples", "task", "tasks", "todo", "to-do",
        "to-dos", "decision", "decisions", "criteria", "need", "needs", "facts", "agenda", "minutes",
        "contact", "phone", "mail", "e-mail", "email", "address", "company", "link", "file", "version",
        "status", "keyword", "from", "to", "cc", "sent", "open", "agreed", "done", "impression", "feeling",
        "observation", "background", "next step", "next steps", "my impression", "open points", "open questions", "action items",
    }
)  # fmt: skip

# What people say before a colon.
SPOKEN_WORDS = frozenset(
    {
        "first", "second", "third", "secondly", "thirdly", "namely", "anyway", "and", "but", "or", "so",
        "well", "yes", "no", "okay", "ok", "exactly", "right", "quote", "true", "wrong", "clear", "look",
        "listen", "language", "that is", "for example",
    }
)  # fmt: skip

COLUMNS = {
    "speaker": frozenset(
        {"speaker", "role", "name", "person", "who", "participant", "speaker_name", "speaker name"}
    ),
    "text": frozenset(
        {"text", "utterance", "content", "transcript", "transcription", "sentence", "message", "what", "said"}
    ),
    "start": frozenset(
        {"start", "begin", "from", "time", "start_time", "start time", "timestamp", "start_ms", "starttime"}
    ),
    "end": frozenset({"end", "stop", "until", "end_time", "end time", "end_ms", "endtime"}),
    "duration": frozenset({"duration", "dur", "dur."}),
}

PHRASES = {
    "title.teams_metadata": "Microsoft Teams with metadata (WebVTT)",
    "title.stream": "Microsoft Stream, classic (WebVTT)",
    "title.youtube": "YouTube, automatic captions (WebVTT)",
    "title.word_table": "Table in a Word file",
    "title.table": "Table (CSV, TSV)",
    "title.teams_clipboard": "Microsoft Teams, copied (text)",
    "title.zoom_captions": "Zoom, saved captions (text)",
    "title.notes": "Notes from memory (text)",
    "title.text": "Name: text",
    "title.timed_lines": "Time and text (Otter without names)",
    "carries.names": "names",
    "carries.roles": "roles",
    "carries.starts": "start times",
    "carries.ends": "end times",
}
