"""Who saw what, what can my boss see, the pack for the works council, taking everything along, deleting."""

from django.urls import path

from klarheit_web.privacy.views import access, boss, deleting, pack, taking

app_name = "privacy"
urlpatterns = [
    path("access/", access.access, name="access"),
    path("access/csv/", access.as_csv, name="access_csv"),
    path("boss/", boss.boss, name="boss"),
    path("pack/", pack.pack, name="pack"),
    path("pack/pdf/", pack.as_file, name="pack_pdf"),
    path("take/", taking.take, name="take"),
    path("delete/", deleting.delete, name="delete"),
    path("goodbye/", deleting.goodbye, name="goodbye"),
]
