"""What stands many times on a page, drawn without a template of its own; every template knows these."""

from collections.abc import Iterable

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon of `icons.svg`, in the colour and size of the text beside it; nothing for a screen reader."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("icons.svg"),
        name,
    )


@register.simple_tag
def options(choices: Iterable[tuple[object, object]], chosen: object = None) -> SafeString:
    """The options of a `select`, out of pairs of value and words; what is chosen stands out."""
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((value, _selected(str(value) == str(chosen)), words) for value, words in choices),
    )


def _selected(is_chosen: bool) -> SafeString:
    return SafeString(" selected" if is_chosen else "")
