"""The mirror of one conversation and what one does there."""

from django.urls import path

from klarheit_web.conversations.mirror.views import beside, correcting, downloading, showing

app_name = "mirror"
urlpatterns = [
    path("", showing.show, name="show"),
    path("state/", showing.state, name="state"),
    path("sentence/", showing.sentence, name="sentence"),
    path("turn/<int:number>/", showing.turn, name="turn"),
    path("correct/", correcting.correct, name="correct"),
    path("undo/<uuid:correction>/", correcting.undo, name="undo"),
    path("sides/", correcting.sides, name="sides"),
    path("download/<str:kind>/", downloading.download, name="download"),
    path("compare/", beside.compare, name="compare"),
    path("series/", beside.series, name="series"),
]
