from django.urls import path

from klarheit_web.clarify.views import dialogues, lines, outcomes, partners

app_name = "clarify"
urlpatterns = [
    path("", dialogues.own, name="list"),
    path("prepare/", dialogues.prepare, name="prepare"),
    path("begin/<str:setting>/", dialogues.begin, name="begin"),
    path("lines/", lines.write, name="line"),
    path("lines/<uuid:pk>/delete/", lines.delete, name="line_delete"),
    path("lines/<uuid:pk>/further/", lines.further, name="line_further"),
    path("partners/<uuid:pk>/", partners.partner, name="partner"),
    path("partners/<uuid:pk>/edit/", partners.edit, name="partner_edit"),
    path("partners/<uuid:pk>/delete/", partners.delete, name="partner_delete"),
    path("<uuid:pk>/", dialogues.dialogue, name="dialogue"),
    path("<uuid:pk>/answer/", dialogues.answer, name="answer"),
    path("<uuid:pk>/go-on/", dialogues.go_on, name="go_on"),
    path("<uuid:pk>/so-far/", dialogues.so_far, name="so_far"),
    path("<uuid:pk>/correct/<int:place>/", dialogues.correct, name="correct"),
    path("<uuid:pk>/delete/", dialogues.delete, name="delete"),
    path("<uuid:pk>/sheet.<str:kind>", outcomes.download, name="download"),
]
