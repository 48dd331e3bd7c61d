"""Tenures: what the article says of who holds which post, each with the words of both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from kg.facts.looking_back import by_years, of_another_time
from kg.facts.scene import Findings, Scene
from kg.lexicon.events import event_types
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Claim
from kg.model.article import slug
from kg.model.entities import Event, Person, Post
from kg.model.facts import Tenure
from kg.model.spans import Evidence

_SURE = 0.9
_LOOSE = "tenure/name-comma-post"  # "di Desa X, Bupati meminta" looks the same
_RIVAL = "somebody else holds this post here, and the person holds another one"
_OUTDONE = "the article says more clearly of somebody else that they hold this post of one seat"
_BARER = "the article words the same post of the same person more fully"

PostKey: TypeAlias = tuple[object, ...]


class _Said(NamedTuple):
    """The best claim of the article that somebody holds a post."""

    person: Person
    claim: Claim


class Tenures:
    """One tenure for each person, post and capacity; the surest wording is its evidence, then the first.

    What contradicts a better claim of the same article is refused: somebody who holds one of two posts that nobody holds
    together does not hold the other that somebody else is said to hold.
    """

    name = "tenures"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the tenures of the scene."""
        said = _gathered(scene, findings)
        doubtful = (
            dict.fromkeys(_barer(said), _BARER)
            | dict.fromkeys(_outdone(said), _OUTDONE)
            | dict.fromkeys(_contradicted(said), _RIVAL)
        )
        for key, each in said.items():
            evidence = Evidence.of(scene.text, each.claim.span, each.claim.rule, each.claim.confidence)
            if key in doubtful:
                findings.refusals.append(scene.refused(each.claim.span, each.claim.rule, doubtful[key]))
            else:
                findings.tenures.append(Tenure(each.person, each.claim.post, each.claim.capacity, evidence))


def same_post_key(post: Post) -> PostKey:
    """What makes two posts of one article the same post."""
    return (post.slug, post.region, post.organization.path if post.organization is not None else ())


def _claims(scene: Scene, findings: Findings) -> Iterable[tuple[Person, Claim]]:
    """The claims of the article; those of another time are refused, or are of former holders where years say so."""
    for line in (*scene.settled.lines, *(inner.line for inner in scene.settled.quoted)):
        for at in line.places:
            agent = line.items[at].value
            if not isinstance(agent, Agent) or agent.person is None:
                continue
            if agent.claims and of_another_time(line.items, at):
                reason = "the article speaks of the time of a holder, who need not be in office"
                findings.refusals += (scene.refused(claim.span, claim.rule, reason) for claim in agent.claims)
                continue
            for claim in agent.claims:
                yield agent.person, claim._replace(capacity=by_years(scene, claim), post=_of_event(scene, claim.post))


def _of_event(scene: Scene, post: Post) -> Post:
    """ "Ketua Panitia" that says of no event is that of the main one, if a committee prepares such.

    "Ketua Panitia Musda" goes on as the event does: "Musda II KNPI Kapuas".
    """
    main = scene.occasions.main
    loose = post.organization is None or post.organization.kind == "Organization"
    if main is None or post.role not in word_set("committee-roles") or not loose or post.region is not None:
        return post
    last = post.label.split()[-1]
    rest = _building(main.name) if last.casefold() in word_set("building-work") else _behind_word(main.name, last)
    if rest:
        label = f"{post.label} {rest}"
        return replace(post, label=label, slug=slug(label), organization=None)
    if post.slug != post.role or post.organization is not None or _without_committee(main):
        return post
    named = event_types()[main.type].weight > 0 or any(word[0].isupper() for word in main.name.split()[1:])
    whole = replace(post, label=f"{post.label} {main.name}", slug=f"{post.slug}-{slug(main.name)}")
    return whole if named else post


def _without_committee(main: Event) -> bool:
    """Whether nobody prepares such an event: a "Rapat", but a "Sidang Klasis" has a committee."""
    prepared = not word_set("session-with-committee").isdisjoint(main.name.casefold().split())
    return main.type in word_set("event-without-committee") and not prepared


def _building(name: str) -> str:
    """ "pastori Jemaat Danum" of "Peresmian pastori Jemaat Danum", whose committee builds it; empty where none is named."""
    first, _, rest = name.partition(" ")
    named = any(word[0].isupper() for word in rest.split()[1:]) and rest.casefold().split()[0] in word_set("built-house")
    return rest if first.casefold() in word_set("building-work") and named else ""


def _behind_word(name: str, word: str) -> str:
    """What stands in a name behind a word of it, and behind the bracket that the word may stand in; empty where it is none."""
    found = re.search(rf"\b{re.escape(word)}\b\)? +(\S.*)", name, re.IGNORECASE)
    return found[1] if found is not None else ""


def _gathered(scene: Scene, findings: Findings) -> dict[PostKey, _Said]:
    """The best claim by person, post and capacity."""
    said: dict[PostKey, _Said] = {}
    for person, claim in _claims(scene, findings):
        key = (person.name, claim.capacity, *same_post_key(claim.post))
        known = said.get(key)
        if known is None or claim.confidence > known.claim.confidence:
            said[key] = _Said(person, claim)
    return said


def _exclusive(claim: Claim) -> bool:
    return claim.capacity == "Definitive" and claim.post.role in word_set("exclusive-roles")


def _contradicted(said: Mapping[PostKey, _Said]) -> set[PostKey]:
    """Claims of exclusive posts that a better claim of the same article contradicts."""
    of_person: dict[object, list[PostKey]] = {}
    of_post: dict[PostKey, set[object]] = {}
    for key, each in said.items():
        if _exclusive(each.claim):
            of_person.setdefault(key[0], []).append(key)
        of_post.setdefault(key[1:], set()).add(key[0])
    doubtful: set[PostKey] = set()
    for keys in of_person.values():
        if len(keys) > 1:
            sure = any(said[key].claim.confidence >= _SURE for key in keys)
            doubtful |= {key for key in keys if _is_rival(key, said[key].claim, of_post, sure=sure)}
    return doubtful


def _outdone(said: Mapping[PostKey, _Said]) -> set[PostKey]:
    """Loose or weak claims of a seat of which the article says more clearly that somebody else holds it."""
    best: dict[PostKey, float] = {}
    for key, each in said.items():
        best[key[1:]] = max(each.claim.confidence, best.get(key[1:], 0.0))
    return {
        key
        for key, each in said.items()
        if each.claim.confidence < best[key[1:]]
        and (each.claim.rule == _LOOSE or each.claim.confidence < _SURE)
        and _one_seat(each.claim)
    }


def _barer(said: Mapping[PostKey, _Said]) -> set[PostKey]:
    """ "Staf Ahli Rimba Danum" beside "Staf Ahli Bidang Hukum, Rimba Danum": of one role, the barer claims."""
    of_role: dict[object, list[Post]] = {}
    for key, each in said.items():
        of_role.setdefault((*key[:2], each.claim.post.role), []).append(each.claim.post)
    return {
        key
        for key, each in said.items()
        if any(_is_fuller(other, each.claim.post) for other in of_role[(*key[:2], each.claim.post.role)])
    }


def _is_fuller(post: Post, bare: Post) -> bool:
    """Whether a post of the same role tells its body or field, and the bare one, of no other region or body, does not."""
    if bare.slug != bare.role or bare.region not in (None, post.region):
        return False
    body = bare.organization
    if body is None:
        return post.slug != post.role or post.organization is not None
    return post.slug != post.role and post.organization is not None and post.organization.path == body.path


def _one_seat(claim: Claim) -> bool:
    """Whether one person at a time holds the post of a claim: it is definitive, of a known region and of a role of one seat."""
    role = ladder().roles.get(claim.post.role or "")
    return claim.capacity == "Definitive" and bool(claim.post.region) and role is not None and role.single_seat


def _is_rival(key: PostKey, claim: Claim, of_post: Mapping[PostKey, set[object]], *, sure: bool) -> bool:
    """Whether a claim about somebody with another exclusive post is doubtful: the post is another's, or the claim is weak."""
    role = ladder().roles.get(claim.post.role or "")
    if role is not None and role.single_seat and len(of_post[key[1:]]) > 1:
        return True
    return sure and claim.confidence < _SURE
