"""The debrief of a practice talk as text and as one HTML page; two goes side by side.

text.render(persona, debrief), html.render(persona, debrief), text.side_by_side(persona, compared)
"""
