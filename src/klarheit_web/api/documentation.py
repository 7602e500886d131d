"""The OpenAPI document, and what the page about it shows. Both come from the operations themselves."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from typing import Any

from django.utils import translation

from klarheit_web.api.programs import api

Json = dict[str, Any]
PREFIX = "api/"
WORDED = {"summary", "description"}
SOME_ID = "0b6e1f5c-6f0e-4f5e-9a57-3d1c2b7a9e10"
BODY = {"title": "Erstgespräch Brandt", "asked": "notes", "text": "Ich: Was soll anders sein?\nBrandt: …"}


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of the address, or a field of the body."""

    name: str
    kind: str
    required: bool
    description: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing a program may ask for. answers: status and what it means."""

    key: str
    method: str
    path: str
    summary: str
    description: str
    scope: str
    fields: tuple[Field, ...]
    answers: tuple[tuple[str, str], ...]
    examples: tuple[str, ...]


@lru_cache(maxsize=2)
def described(language: str) -> Json:
    """The OpenAPI document in "de" or "en"."""
    with translation.override(language):
        worded: Json = _worded(api.get_openapi_schema(path_prefix=PREFIX))
        return worded


def operations(language: str, url: str) -> Iterator[Operation]:
    """Everything in the document, for people; `url` stands in the examples."""
    document = described(language)
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            yield _operation(document, url, path, method.upper(), told)


def _operation(document: Json, url: str, path: str, method: str, told: Json) -> Operation:
    return Operation(
        key=told["operationId"],
        method=method,
        path=path,
        summary=told["summary"],
        description=told.get("description", ""),
        scope=told["x-scope"],
        fields=(*map(_parameter, told["parameters"]), *_body_fields(told)),
        answers=tuple(
            (str(status), HTTPStatus(int(status)).phrase) for status in sorted(told["responses"], key=str)
        ),
        examples=tuple(_examples(url + path.replace("{pk}", SOME_ID), method, told)),
    )


def _parameter(told: Json) -> Field:
    description = told.get("description") or told["schema"].get("description", "")
    return Field(told["name"], _kind(told["schema"]), told.get("required", False), description)


def _body_fields(told: Json) -> Iterator[Field]:
    form = told.get("requestBody", {}).get("content", {}).get("multipart/form-data", {}).get("schema", {})
    for name, field in form.get("properties", {}).items():
        yield Field(name, _kind(field), name in form["required"], field.get("description", ""))


def _kind(schema: Json) -> str:
    """ "string", "yes · notes", "integer 1–365"."""
    options = [one for one in schema.get("anyOf", [schema]) if one.get("type") != "null"]
    one = options[0]
    if "enum" in one:
        return " · ".join(one["enum"])
    kind = str(one.get("format") or one.get("type") or "object")
    least, most = one.get("minimum"), one.get("maximum")
    return f"{kind} {least}–{most}" if least is not None and most is not None else kind


def _examples(address: str, method: str, told: Json) -> Iterator[str]:
    """As typed into a shell. The token comes from the environment, so that it is in no history."""
    asked = "" if method == "GET" else f" -X {method}" if "requestBody" not in told else ""
    curl = f'curl{asked} -H "Authorization: Bearer $KLARHEIT_TOKEN" {address}'
    if "requestBody" not in told:
        yield curl
        return
    yield f"{curl} \\\n  -F file=@erstgespraech.vtt -F asked=yes -F asker=Jana"
    yield f"{curl} \\\n  --json '{json.dumps(BODY, ensure_ascii=False)}'"


def _worded(part: Any) -> Any:
    """Summaries and descriptions in the language that is active."""
    if isinstance(part, dict):
        return {key: _said(key, value) for key, value in part.items()}
    return [_worded(one) for one in part] if isinstance(part, list) else part


def _said(key: str, value: Any) -> Any:
    is_words = key in WORDED and isinstance(value, str) and value
    return translation.gettext(value) if is_words else _worded(value)
