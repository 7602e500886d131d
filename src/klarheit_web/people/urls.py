"""The organisation's people: for administrators only."""

from django.urls import path

from klarheit_web.people.views import inviting, members, person

app_name = "people"
urlpatterns = [
    path("", members.members, name="list"),
    path("chart/", members.chart, name="chart"),
    path("invite/", inviting.invite, name="invite"),
    path("invitation/<uuid:pk>/withdraw/", inviting.withdraw, name="withdraw"),
    path("<uuid:pk>/", person.person, name="person"),
    path("<uuid:pk>/roles/", person.roles, name="roles"),
    path("<uuid:pk>/line/", person.line, name="line"),
    path("<uuid:pk>/close/", person.close, name="close"),
    path("<uuid:pk>/open/", person.open_again, name="open"),
]
