from django.urls import path

from klarheit_web.leadership.premises import views

app_name = "premises"
urlpatterns = [
    path("", views.check, name="check"),
    path("check.pdf", views.pdf, name="pdf"),
    path("by-hand/", views.by_hand, name="by_hand"),
    path("by-hand/new/", views.new, name="new"),
    path("by-hand/<uuid:pk>/", views.sheet, name="sheet"),
    path("by-hand/<uuid:pk>/change/", views.change, name="change"),
    path("by-hand/<uuid:pk>/sheet.pdf", views.sheet_pdf, name="sheet_pdf"),
    path("by-hand/<uuid:pk>/delete/", views.forget, name="forget"),
]
