"""Ergebnisse einer Umfrage als Tabelle: Überschriften und warum etwas fehlt."""

PHRASES = {
    "whole": "alle zusammen",
    "column_group": "Gruppe",
    "column_part": "Teil",
    "column_question": "Frage",
    "column_about": "wozu",
    "column_answers": "Antworten",
    "column_low": "mittlere Hälfte ab",
    "column_middle": "Median",
    "column_high": "mittlere Hälfte bis",
    "column_from": "Median von Ähnlichen ab (95 %)",
    "column_to": "Median von Ähnlichen bis (95 %)",
    "column_often": "wie oft (1–4, Median)",
    "column_costly": "wie stark (1–4, Median)",
    "column_note": "Anmerkung",
    "withheld": "Hier wird nichts gezeigt, damit niemand erkennbar wird.",
    "named_most": "Fast alle haben es genannt.",
    "named_few": "Einige haben es genannt.",
}
