"""Results of a survey as a table: headings, and why something is missing."""

PHRASES = {
    "whole": "everybody together",
    "column_group": "group",
    "column_part": "part",
    "column_question": "question",
    "column_about": "about",
    "column_answers": "answers",
    "column_low": "middle half from",
    "column_middle": "median",
    "column_high": "middle half to",
    "column_from": "median of others like these from (95%)",
    "column_to": "median of others like these to (95%)",
    "column_often": "how often (1–4, median)",
    "column_costly": "how much (1–4, median)",
    "column_note": "note",
    "withheld": "Nothing is shown here, so that nobody can be recognised.",
    "named_most": "Nearly everybody named it.",
    "named_few": "Some named it.",
}
