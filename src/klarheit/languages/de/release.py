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
    "withheld_few": "Zu wenige Antworten.",
    "withheld_complement": "Sonst ließe sich auf wenige Übrige schließen.",
    "withheld_earlier": "Sonst ließe sich im Vergleich mit einer früheren Umfrage auf wenige schließen.",
    "withheld_inference": "Weggelassen, damit aus allen Tabellen zusammen auf niemandes Antwort zu schließen ist.",
    "named_most": "Fast alle haben es genannt.",
    "named_few": "Einige haben es genannt.",
}
