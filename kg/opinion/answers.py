"""What the model is asked for and what counts as an answer: one JSON object of a strict schema, nothing beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, get_args

from kg.errors import WakilError
from kg.model.facts import Kind

MOST_CLAIMS = 100
_KINDS: tuple[Kind, ...] = get_args(Kind)
_TEXT_OR_NULL = {"type": ["string", "null"]}
_SIDE = {
    "type": "object",
    "properties": {"name": _TEXT_OR_NULL, "post_or_body": _TEXT_OR_NULL},
    "required": ["name", "post_or_body"],
    "additionalProperties": False,
}
_CLAIM = {
    "type": "object",
    "properties": {
        "kind": {"type": "string", "enum": [kind.lower() for kind in _KINDS]},
        "representative": _SIDE,
        "principal": _SIDE,
        "quote": {"type": "string"},
    },
    "required": ["kind", "representative", "principal", "quote"],
    "additionalProperties": False,
}
SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"representations": {"type": "array", "items": _CLAIM}},
    "required": ["representations"],
    "additionalProperties": False,
}


class AnswerError(WakilError):
    """An answer that is not what was asked for."""


class ClaimedSide(NamedTuple):
    """A side as the model words it: a name, a post or body, or both; never neither."""

    name: str | None
    post_or_body: str | None


class Claim(NamedTuple):
    """That somebody stood in for somebody, says the model, and which words of the article say so."""

    kind: Kind
    representative: ClaimedSide
    principal: ClaimedSide
    quote: str


def claims(answer: str) -> tuple[Claim, ...]:
    """The claims of an answer; AnswerError where it breaks the schema, a service that ignores the schema included."""
    try:
        value = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise AnswerError(f"expected a JSON object, found {_excerpt(answer)}") from error
    rows = _object(value, ("representations",))["representations"]
    if not isinstance(rows, list) or len(rows) > MOST_CLAIMS:
        raise AnswerError(f"expected a list of at most {MOST_CLAIMS} claims, found {_excerpt(rows)}")
    return tuple(map(_claim, rows))


def _claim(value: object) -> Claim:
    row = _object(value, ("kind", "representative", "principal", "quote"))
    kind = row["kind"].capitalize() if isinstance(row["kind"], str) else ""
    if kind not in _KINDS:
        raise AnswerError(f"expected a kind of {', '.join(_KINDS)}, found {_excerpt(row['kind'])}")
    if not isinstance(row["quote"], str) or not row["quote"].strip():
        raise AnswerError(f"expected the words of the article as quote, found {_excerpt(row['quote'])}")
    return Claim(kind, _side(row["representative"]), _side(row["principal"]), row["quote"])


def _side(value: object) -> ClaimedSide:
    row = _object(value, ("name", "post_or_body"))
    for text in row.values():
        if text is not None and not isinstance(text, str):
            raise AnswerError(f"expected a text or null, found {_excerpt(text)}")
    name, post = ((row[field] or "").strip() or None for field in ("name", "post_or_body"))
    if name is None and post is None:
        raise AnswerError("expected a name, a post or a body on each side, found neither")
    return ClaimedSide(name, post)


def _object(value: object, fields: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != set(fields):
        raise AnswerError(f"expected an object with the fields {', '.join(fields)}, found {_excerpt(value)}")
    return value


def _excerpt(value: object) -> str:
    text = " ".join(str(value).split())
    return repr(text if len(text) <= 80 else f"{text[:80]}...")
