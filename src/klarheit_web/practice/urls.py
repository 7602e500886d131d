from django.urls import path

from klarheit_web.practice.views import afterwards, cards, cases, choosing, talking

app_name = "practice"
urlpatterns = [
    path("", choosing.choose, name="list"),
    path("past/", choosing.past, name="past"),
    path("with/<str:persona>/", choosing.before, name="before"),
    path("skills/<str:skill>/", choosing.skill, name="skill"),
    path("model/", choosing.model, name="model"),
    path("cards/", cards.card, name="cards"),
    path("cases/new/", cases.new, name="case_new"),
    path("cases/upload/", cases.upload, name="case_upload"),
    path("cases/<uuid:pk>/", cases.before, name="case"),
    path("cases/<uuid:pk>/edit/", cases.edit, name="case_edit"),
    path("cases/<uuid:pk>/case.toml", cases.download, name="case_file"),
    path("cases/<uuid:pk>/delete/", cases.delete, name="case_delete"),
    path("<uuid:pk>/", talking.talk, name="talk"),
    path("<uuid:pk>/turn/", talking.turn, name="turn"),
    path("<uuid:pk>/understood/", afterwards.understood, name="understood"),
    path("<uuid:pk>/debrief/", afterwards.debrief, name="debrief"),
    path("<uuid:pk>/beside/", afterwards.beside, name="beside"),
    path("<uuid:pk>/again/<int:turn>/", afterwards.again, name="again"),
    path("<uuid:pk>/keep/", afterwards.keep, name="keep"),
    path("<uuid:pk>/delete/", afterwards.delete, name="delete"),
    path("<uuid:pk>/restore/", afterwards.restore, name="restore"),
]
