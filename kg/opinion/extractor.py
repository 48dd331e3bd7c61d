"""The extractor ``language-model``."""

from __future__ import annotations

import functools
import tomllib
from importlib.resources import files

from kg.facts.representations.sides import Side
from kg.facts.scene import Findings, Scene
from kg.model.facts import Refusal, Representation
from kg.model.spans import Span
from kg.opinion.answers import SCHEMA, Claim, claims
from kg.opinion.checking import RULE, UnprovenError, proven
from kg.opinion.endpoint import Endpoint
from kg.opinion.settings import Settings

LONGEST_TEXT = 24_000  # characters of an article that are shown to the model


class LanguageModel:
    """Adds the representations that a model claims, the article proves, and no rule has found.

    Args:
        settings: whom to ask.
        endpoint: what asks; made from the settings where None.
    """

    name = "language-model"

    def __init__(self, settings: Settings, endpoint: Endpoint | None = None) -> None:
        self.depends_on = f"{settings.model} at {settings.url}"
        self._endpoint = endpoint or Endpoint(settings)

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Ask about the article, check each claim; what the article does not prove is refused with the reason.

        Raises:
            EndpointError, AnswerError: the service gave no answer, or none of the form that was asked for.
        """
        text = scene.text[:LONGEST_TEXT]
        if not text.strip():
            return
        messages = [{"role": "system", "content": _prompt()}, {"role": "user", "content": text}]
        known = {_key(fact) for fact in findings.representations}
        for claim in claims(self._endpoint.ask(messages, SCHEMA)):
            try:
                fact = proven(claim, scene, findings)
            except UnprovenError as error:
                findings.refusals.append(_refusal(claim, scene, str(error)))
                continue
            if _key(fact) not in known:
                known.add(_key(fact))
                findings.representations.append(fact)


def language_model() -> LanguageModel:
    """The extractor as the environment sets it up; UsageError where it does not."""
    return LanguageModel(Settings.from_environment())


def _key(fact: Representation) -> tuple[object, ...]:
    """Who stood in for whom; a delegation and a speech of one pair are the same, as in ``kg.facts``."""
    kind = "Delegation" if fact.kind == "Speech" else fact.kind
    representative = Side(fact.representative, fact.representative_post)
    return kind, representative.key, Side(fact.principal, fact.principal_post).key


def _refusal(claim: Claim, scene: Scene, reason: str) -> Refusal:
    """A refusal at the quote where that stands in the article as it is, else at its beginning."""
    at = scene.text.find(claim.quote)
    span = Span(at, at + len(claim.quote)) if at >= 0 else Span(0, 0)
    sides = (
        claim.representative.name or claim.representative.post_or_body,
        claim.principal.name or claim.principal.post_or_body,
    )
    told = f"the model claims that {sides[0]} stood in for {sides[1]}, but {reason}"
    return Refusal(span, scene.text[span.start : span.end], RULE, " ".join(told.split()))


@functools.cache
def _prompt() -> str:
    text: str = tomllib.loads((files("kg.opinion") / "data" / "prompt.toml").read_text("utf-8"))["system"]
    return text
