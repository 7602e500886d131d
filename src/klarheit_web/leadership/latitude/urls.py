from django.urls import path

from klarheit_web.leadership.latitude.views import handing, reading, writing

app_name = "latitude"
urlpatterns = [
    path("", reading.show_map, name="map"),
    path("map.pdf", reading.pdf, name="pdf"),
    path("situations/new/", writing.new_situation, name="situation_new"),
    path("situations/<uuid:pk>/", reading.situation, name="situation"),
    path("situations/<uuid:pk>/retire/", writing.retire, name="situation_retire"),
    path("situations/<uuid:pk>/offer-again/", writing.offer_again, name="situation_offer_again"),
    path("grant/", writing.begin_granting, name="grant"),
    path("grant/<uuid:pk>/", writing.grant, name="grant_in"),
    path("grant/<uuid:pk>/undo/", writing.undo, name="grant_undo"),
    path("guess/", writing.begin_guessing, name="guess"),
    path("guess/<uuid:pk>/", writing.guess, name="guess_in"),
    path("asked/", writing.choose, name="asked"),
    path("hand/", handing.hand, name="hand"),
    path("hand/<uuid:pk>/take-back/", handing.take_back, name="hand_take_back"),
]
