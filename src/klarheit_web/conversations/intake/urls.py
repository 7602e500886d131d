from django.urls import path

from klarheit_web.conversations.intake import views

app_name = "intake"
urlpatterns = [
    path("", views.new, name="new"),
    path("not-asked/", views.not_asked, name="not_asked"),
    path("<uuid:pk>/", views.confirm, name="confirm"),
    path("<uuid:pk>/drop/", views.drop, name="drop"),
    path("<uuid:pk>/undo/", views.take_back, name="undo"),
    path("<uuid:pk>/<uuid:file>/", views.confirm_file, name="file"),
    path("<uuid:pk>/<uuid:file>/drop/", views.drop_file, name="drop_file"),
    path("<uuid:pk>/<uuid:file>/undo/", views.take_back_file, name="undo_file"),
]
