"""A language model that words replies, where the operator set one up and the person allowed it by name."""

from urllib.parse import urlsplit

from django.conf import settings

from klarheit.errors import KlarheitError
from klarheit.practice import llm
from klarheit.practice.model import Reply
from klarheit.practice.persona import Persona
from klarheit_web.practice import queries
from klarheit_web.practice.models import Practice


def host() -> str:
    """Where the words would go; empty when no model is set up."""
    model = settings.ENVIRONMENT.model
    return urlsplit(model.url).netloc if model else ""


def words_of(found: Practice, persona: Persona, reply: Reply) -> str:
    """The reply's words: the template's, unless the owner allowed the model for talks such as this one."""
    endpoint = _allowed_for(found)
    return llm.worded(endpoint, persona, reply).text if endpoint else reply.text


def _allowed_for(found: Practice) -> llm.Endpoint | None:
    model, choice = settings.ENVIRONMENT.model, queries.model_choice(found.owner_id, host())
    if model is None or choice is None or not (choice.cases if found.case_id else choice.bundled):
        return None
    try:
        return llm.Endpoint(model.url, model.model, model.key)
    except KlarheitError:  # what the operator set up can't be asked: the talk goes on without it
        return None
