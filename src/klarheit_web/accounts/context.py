"""What every template knows."""

from django.http import HttpRequest

from klarheit_web.accounts import queries


def roles(request: HttpRequest) -> dict[str, object]:
    """`roles`: what the signed-in person is, for the navigation; empty for nobody."""
    person = getattr(request, "user", None)
    return {"roles": queries.roles_of(person) if person and person.is_authenticated else frozenset()}
