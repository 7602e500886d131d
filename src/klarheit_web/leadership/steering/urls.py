from django.urls import path

from klarheit_web.leadership.steering import views

app_name = "steering"
urlpatterns = [
    path("", views.agenda, name="list"),
    path("agenda.pdf", views.printed, name="pdf"),
    path("register/", views.register, name="register"),
    path("register/<uuid:pk>/retire/", views.retire, name="retire"),
    path("register/<uuid:pk>/put-back/", views.put_back, name="put_back"),
    path("sign/", views.sign, name="sign"),
    path("sign/<uuid:pk>/take-back/", views.unsign, name="unsign"),
]
