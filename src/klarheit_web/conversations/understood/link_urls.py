from django.urls import URLPattern, URLResolver

app_name = "understood_link"
urlpatterns: list[URLPattern | URLResolver] = []
