from django.urls import path

from klarheit_web.leadership.guidelines.views import deciding, ideas, reading, writing

app_name = "guidelines"
urlpatterns = [
    path("", reading.listed, name="list"),
    path("new/", writing.new, name="new"),
    path("handbook.pdf", reading.handbook, name="handbook"),
    path("ideas/<uuid:pk>/", ideas.show, name="idea"),
    path("situations/<uuid:pk>/idea/", ideas.suggest, name="suggest"),
    path("words/<uuid:pk>/withdraw/", writing.withdraw, name="withdraw"),
    path("words/<uuid:pk>/put-back/", writing.put_back, name="put_back"),
    path("<uuid:pk>/", reading.show, name="show"),
    path("<uuid:pk>/propose/", writing.propose, name="propose"),
    path("<uuid:pk>/write/", writing.write, name="write"),
    path("<uuid:pk>/valid/", deciding.make_valid, name="make_valid"),
    path("<uuid:pk>/retire/", deciding.retire, name="retire"),
    path("<uuid:pk>/restore/", deciding.restore, name="restore"),
]
