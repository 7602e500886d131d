from django.urls import path

from klarheit_web.leadership.mix import views

app_name = "mix"
urlpatterns = [
    path("", views.mine, name="mine"),
    path("team/", views.team, name="team"),
    path("<uuid:pk>/", views.show, name="show"),
    path("<uuid:pk>/guess/", views.guess, name="guess"),
    path("<uuid:pk>/thoughts/", views.think, name="think"),
    path("<uuid:pk>/thoughts/delete/", views.forget, name="forget"),
    path("<uuid:pk>/share/", views.share, name="share"),
    path("<uuid:pk>/take-back/", views.take_back, name="take_back"),
]
