"""The one page that a dialogue with oneself ends with, and its measures for the calendar.

html.render_html, markdown.render_markdown, pdf.render_pdf, calendar_file.render (outcome, language)
"""
