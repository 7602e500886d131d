"""How often one address may ask for pages behind links."""

from hashlib import sha256

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest

PER_MINUTE = 60
_SECONDS = 60


def is_too_often(request: HttpRequest) -> bool:
    """Counts this request. The address itself is not kept."""
    address = get_adapter(request).get_client_ip(request)
    key = f"understood:{sha256(address.encode()).hexdigest()[:32]}"
    if cache.add(key, 1, _SECONDS):
        return False
    try:
        return cache.incr(key) > PER_MINUTE
    except ValueError:  # it ran out between the two
        return False
