from django.urls import URLPattern, URLResolver

app_name = "clarify"
urlpatterns: list[URLPattern | URLResolver] = []
