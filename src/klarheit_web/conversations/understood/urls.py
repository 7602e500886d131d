from django.urls import URLPattern, URLResolver

app_name = "understood"
urlpatterns: list[URLPattern | URLResolver] = []
