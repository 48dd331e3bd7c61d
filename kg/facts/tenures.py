"""Tenures: what the article says of who holds which post, each with the words of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from kg.facts.scene import Findings, Scene
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Claim
from kg.model.entities import Person, Post
from kg.model.facts import Tenure
from kg.model.spans import Evidence

_SURE = 0.9

PostKey: TypeAlias = tuple[object, ...]


class _Said(NamedTuple):
    """A claim of the article, and how many of its claims say the same."""

    person: Person
    claim: Claim
    times: int


class Tenures:
    """One tenure for each person, post and capacity; the surest wording is its evidence, then the first.

    What contradicts a better claim of the same article is refused: somebody who holds one of two posts that nobody holds
    together does not hold the other that somebody else is said to hold.
    """

    name = "tenures"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the tenures of the scene."""
        said = _gathered(scene)
        for key, each in said.items():
            evidence = Evidence.of(scene.text, each.claim.span, each.claim.rule, each.claim.confidence)
            if _contradicted(key, said):
                reason = "somebody else holds this post here, and the person holds another one"
                findings.refusals.append(scene.refused(each.claim.span, each.claim.rule, reason))
            else:
                findings.tenures.append(Tenure(each.person, each.claim.post, each.claim.capacity, evidence))


def same_post_key(post: Post) -> PostKey:
    """What makes two posts of one article the same post."""
    return (post.slug, post.region, post.organization.path if post.organization is not None else ())


def _claims(scene: Scene) -> Iterable[tuple[Person, Claim]]:
    for line in (*scene.settled.lines, *(inner.line for inner in scene.settled.quoted)):
        for item in line.items:
            agent = item.value
            if isinstance(agent, Agent) and agent.person is not None:
                yield from ((agent.person, claim) for claim in agent.claims)


def _gathered(scene: Scene) -> dict[PostKey, _Said]:
    """The best claim by person, post and capacity."""
    said: dict[PostKey, _Said] = {}
    for person, claim in _claims(scene):
        key = (person.name, claim.capacity, *same_post_key(claim.post))
        known = said.get(key)
        better = known is None or claim.confidence > known.claim.confidence
        said[key] = _Said(
            person, claim if better or known is None else known.claim, 1 + (known.times if known is not None else 0)
        )
    return said


def _exclusive(claim: Claim) -> bool:
    return claim.capacity == "Definitive" and claim.post.role in word_set("exclusive-roles")


def _contradicted(key: PostKey, said: Mapping[PostKey, _Said]) -> bool:
    each = said[key]
    if not _exclusive(each.claim):
        return False
    others = [s for k, s in said.items() if k[0] == key[0] and k != key and _exclusive(s.claim)]
    if not others:
        return False
    role = ladder().roles.get(each.claim.post.role or "")
    rivals = [s for k, s in said.items() if k[1:] == key[1:] and k[0] != key[0]]
    if role is not None and role.single_seat and rivals:
        return True
    return each.claim.confidence < _SURE and any(s.claim.confidence >= _SURE for s in others)
