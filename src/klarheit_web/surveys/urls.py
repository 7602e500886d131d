from django.urls import path

from klarheit_web.surveys.views import people, results, rounds, running

app_name = "surveys"
urlpatterns = [
    path("", rounds.rounds, name="list"),
    path("members/", people.members, name="members"),
    path("members/<uuid:pk>/forget/", people.forget, name="forget"),
    path("<uuid:pk>/", rounds.show, name="round"),
    path("<uuid:pk>/settings/", rounds.settings, name="settings"),
    path("<uuid:pk>/people/", people.choose, name="people"),
    path("<uuid:pk>/open/", running.open_round, name="open"),
    path("<uuid:pk>/codes/", running.codes, name="codes"),
    path("<uuid:pk>/remind/", running.remind, name="remind"),
    path("<uuid:pk>/send-again/", running.send_again, name="send_again"),
    path("<uuid:pk>/print-instead/", running.print_instead, name="print_instead"),
    path("<uuid:pk>/close/", running.close, name="close"),
    path("<uuid:pk>/release/", running.release, name="release"),
    path("<uuid:pk>/results/", results.results, name="results"),
    path("<uuid:pk>/results.csv", results.export, name="export"),
    path("<uuid:pk>/talk-sheet/", results.talk_sheet, name="talk_sheet"),
    path("<uuid:pk>/delete/", rounds.delete, name="delete"),
]
