"""Teams that are named in one sentence and told of in another: which team "tim" means, and where its members are listed.

The word "tim" that goes back to a team stays a word; its item carries the body that it means. It goes back to a team that the
article has named before where members are listed behind it ("tim yang terdiri dari ..."): to the one named last where it says
so ("tim tersebut"), else only where all teams named so far are one. A team that its work names in small letters ("tim
asesor") is one of its own, part of the body with whose help the sentence before it says that the work is done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.affixes import like_passive
from kg.lexicon.words import word_set
from kg.mentions.values import BodyMention, EventMention
from kg.model.article import slug

_LONGEST_LEAD = 14  # items between a team and the first of its members
_LONGEST_CLAUSE = 20  # items of a clause that says who sends a team
_LONGEST_WORK = 3  # words that say what a team does
_NEAR = 4  # items between "dengan dukungan" and the body that closes the sentence
_MOST = 12  # teams of one article
_ACTS = re.compile(r"me[a-z]{4,}")
_LEADS = frozenset({"word", "EVENT", "NUMBER"})


class Known(NamedTuple):
    """What the sentences so far have said of teams: those named, and the body that the last one tells of as a help."""

    teams: tuple[BodyMention, ...] = ()
    helper: BodyMention | None = None


def learnt(known: Known, items: Sequence[Item]) -> Known:
    """What is known after one more sentence."""
    named = [item.value for item in items if item.tag == "ORG" and is_team(item.value)]
    helper = _helper(items)
    return Known((*known.teams, *named)[-_MOST:], helper) if named or helper is not known.helper else known


def is_team(body: object) -> bool:
    """Whether it is a body called "Tim ..."."""
    return isinstance(body, BodyMention) and body.slug.partition("-")[0] in word_set("team-head")


def works(team: BodyMention) -> bool:
    """Whether the team is called by its work ("Tim Penilai"), so that to belong to it is a post: not "Tim SMAN 1"."""
    return team.slug.split("-")[1:2] != [] and team.slug.split("-")[1] in word_set("team-work")


def members_from(items: Sequence[Item], at: int) -> int | None:
    """The place of the first of the members that are told of behind item ``at``, None where none are.

    "(yang) terdiri dari 9 (sembilan) orang, yaitu: ..."; a verb in between tells something else, but for who sends the team:
    "tim yang ditugaskan oleh Kepala BKD Kapuas, Rimba Danum, terdiri dari ...".
    """
    said = False
    end = _past_sender(items, _past_owner(items, at + 1))
    last = min(len(items), end + _LONGEST_LEAD)
    while end < last and items[end].tag in _LEADS and items[end].fold != ".":
        said = said or items[end].fold in word_set("members-said")
        if _ACTS.fullmatch(items[end].fold) is not None and not said:
            return None
        end += 1
    return end if said and end < len(items) and items[end - 1].fold in word_set("members-last") else None


def _past_owner(items: Sequence[Item], at: int) -> int:
    """Past "dari BKD Kapuas"."""
    owned = at + 1 < len(items) and items[at].fold in word_set("team-of") and items[at + 1].tag == "ORG"
    return at + 2 if owned else at


def _past_sender(items: Sequence[Item], at: int) -> int:
    """Past "yang ditugaskan oleh Kepala BKD Kapuas, Rimba Danum" and what else stands before the members are told of."""
    if at + 1 >= len(items) or items[at].fold not in word_set("which") or not like_passive(items[at + 1].fold):
        return at
    end = at + 2
    told = word_set("members-told")
    others = word_set("team-head")
    while end < min(len(items), at + _LONGEST_CLAUSE) and items[end].fold not in told and items[end].fold not in (".", *others):
        end += 1
    return end if end < len(items) and items[end].fold in told else at


def with_teams(items: Sequence[Item], known: Known) -> list[Item]:
    """The items, where "tim" carries the team that it means, and where a team knows the body behind "dari"."""
    done = list(items)
    heads = word_set("team-head")
    for at in [n for n, item in enumerate(items) if item.tag == "ORG" or (item.fold in heads and item.tag == "word")]:
        item = items[at]
        team = item.tag == "ORG" and is_team(item.value)
        if (item.tag == "ORG" and not team) or members_from(items, at) is None:
            continue
        body = _in_full(item.value, known) if team else _meant(items, at, known)
        if body is not None:
            done[at] = item._replace(value=_within(body, items, at))
    return done


def _in_full(team: BodyMention, known: Known) -> BodyMention:
    """The team by the longest name that it has been called before: "Tim Penilai" is the "Tim Penilai Kompetensi"."""
    return team if team.parent is not None or team.place is not None else _fullest((team, *known.teams), team.slug) or team


def _within(team: BodyMention, items: Sequence[Item], at: int) -> BodyMention:
    owner = items[at + 2].value if _past_owner(items, at + 1) > at + 1 else None
    if not isinstance(owner, BodyMention) or team.parent is not None or team.place is not None:
        return team
    return team._replace(parent=owner, place=owner.place)


def _meant(items: Sequence[Item], at: int, known: Known) -> BodyMention | None:
    """The team that the word at item ``at`` and the words of its work behind it mean."""
    work = _work(items, at + 1)
    if not work:
        definite = at + 1 < len(items) and items[at + 1].fold in word_set("this")
        return _fullest(known.teams, known.teams[-1].slug) if known.teams and (definite or _one(known.teams)) else None
    label = " ".join([items[at].fold, *work]).title()
    before = _fullest(known.teams, slug(label))
    if before is not None:
        return before
    helper = known.helper
    place = helper.place if helper is not None else None
    return BodyMention(label, slug(label), "Committee", "any", helper, None, place)


def _work(items: Sequence[Item], at: int) -> list[str]:
    """The words that say what the team does: "asesor", "monitoring dan evaluasi"."""
    words = word_set("team-work")
    if at < len(items) and isinstance(items[at].value, EventMention):
        name = items[at].value.name.lower().split()
        return name if name[0] in words and len(name) <= _LONGEST_WORK else []
    found: list[str] = []
    for item in items[at : at + _LONGEST_WORK]:
        if item.fold not in words and not (found and item.fold in word_set("pair-joins")):
            break
        found.append(item.fold)
    return found[:-1] if found and found[-1] not in words else found


def _one(teams: Sequence[BodyMention]) -> bool:
    """Whether all the teams are one by their names: each is called like the shortest name, or goes on from it."""
    shortest = min((team.slug for team in teams), key=len)
    return all(f"{team.slug}-".startswith(f"{shortest}-") for team in teams)


def _fullest(teams: Sequence[BodyMention], start: str) -> BodyMention | None:
    """The team with the longest name among those whose names begin so; of equals the one named first."""
    fitting = [team for team in teams if f"{team.slug}-".startswith(f"{start}-")]
    return max(fitting, key=lambda team: len(team.slug), default=None)


def _helper(items: Sequence[Item]) -> BodyMention | None:
    """The body that closes the sentence, where it says that the work is done with or by it: "dengan dukungan BKD Kapuas"."""
    last = len(items) - 1
    while last > 0 and items[last].fold in (".", ")"):
        last -= 1
    if last < 1 or items[last].tag != "ORG" or is_team(items[last].value):
        return None
    before = items[max(0, last - _NEAR) : last]
    return items[last].value if any(item.fold in word_set("helped-by") for item in before) else None
