from django.urls import path

from klarheit_web.leadership.concerns.views import arrived, gathering, later

app_name = "concerns"
urlpatterns = [
    path("", arrived.listed, name="list"),
    path("new/", arrived.new, name="new"),
    path("<uuid:pk>/", arrived.show, name="show"),
    path("<uuid:pk>/answer/", arrived.answer, name="answer"),
    path("<uuid:pk>/join/", arrived.join, name="join"),
    path("<uuid:pk>/leave/", arrived.leave, name="leave"),
    path("<uuid:pk>/withdraw/", arrived.withdraw, name="withdraw"),
    path("<uuid:pk>/put-back/", arrived.put_back, name="put_back"),
    path("<uuid:pk>/carry/", gathering.carry, name="carry"),
    path("<uuid:pk>/take-back/", gathering.take_back, name="take_back"),
    path("<uuid:pk>/held/", later.judge, name="judge"),
    path("<uuid:pk>/held/take-back/", later.take_back, name="judge_no_more"),
]
