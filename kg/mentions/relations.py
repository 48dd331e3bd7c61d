"""Names and posts that stand apart in a sentence, where its words say that they belong together.

``merge_agents`` takes together what is in apposition. What a verb ties together ("dilantik sebagai", "dijabat oleh") and
lists of names behind one post stay items of their own, because the words between them mean something to other rules; the
name is told of the post as a far one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.values import AgentMention, BodyMention, FarPost, PostMention

_LONGEST_GAP = 8  # words between a name and its post
_ACTS = re.compile(r"me[a-z]{4,}")
_LONGEST_TEAM = 12  # items between a team and the first of its members


class Pair(NamedTuple):
    """The places in the items of a name and of the post that belongs to it; ``former``: it is held no more."""

    name: int
    post: int
    former: bool = False


class RelationRule(NamedTuple):
    """A way in which a name and a post belong together without standing side by side."""

    name: str
    confidence: float
    match: Callable[[Sequence[Item], int], list[Pair]]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


def relate(items: list[Item]) -> list[Item]:
    """The items, where names know the far posts that the sentence gives them."""
    places = [n for n, item in enumerate(items) if item.tag == "AGENT"]
    if not places:
        return items
    related = _with_inherited_bodies(items)
    if len(places) < 2:
        return related
    for at in places:
        for rule in RULES:
            for pair in rule.match(related, at):
                _tell(related, pair, rule)
    return related


def _with_inherited_bodies(items: Sequence[Item]) -> list[Item]:
    """The items, where "Wakil Ketua II" behind "Ketua DPRD Kabupaten Kapuas" is that of the same body.

    So is "manajer" behind "dari PT Danum Raya", where a body is named alone.
    """
    done = list(items)
    body: BodyMention | None = None
    for at, item in enumerate(items):
        if item.tag == "ORG" and isinstance(item.value, BodyMention):
            body = item.value
        if item.tag != "AGENT":
            continue
        mention: AgentMention = item.value
        posts = tuple(_of_body(_of_place(post, items, at), body) for post in mention.posts)
        if any(_of_no_board(post) for post in posts):
            done[at] = _without_posts(item, mention)
            continue
        if posts != mention.posts:
            done[at] = item._replace(value=mention._replace(posts=posts))
        body = next((post.body for post in posts if post.body is not None), body)
    return done


def _of_no_board(post: PostMention) -> bool:
    """ "Terpilih sebagai Ketua" in a sentence that does not say of what."""
    return post.role.id in word_set("office-of-board") and post.body is None and post.text.lower() == post.role.label.lower()


def _without_posts(item: Item, mention: AgentMention) -> Item:
    """The item as it would be if the posts were none: a name alone, or a word."""
    if mention.name is None:
        return item._replace(tag="word", fold=mention.posts[-1].text.lower(), value=None)
    return item._replace(value=AgentMention("name-alone", mention.name, mention.name_span))


def _of_place(post: PostMention, items: Sequence[Item], at: int) -> PostMention:
    """ "Bupati" of "Bupati dan Wakil Bupati Kapuas" is that of Kapuas; "Dandim 0419/Tanjab" has its place in its number."""
    if post.place is not None or post.body is not None or at + 2 >= len(items) or not _joined(items, at + 1):
        return post
    if post.role.id in word_set("numbered-roles") and post.field and post.field.upper() != post.field:
        return post
    following = items[at + 2].value
    behind = following.posts[0] if isinstance(following, AgentMention) and following.posts else None
    if behind is None or behind.place is None or behind.body is not None or behind.role.level != post.role.level:
        return post
    elect = behind.capacity == "Elect" and post.capacity == "Definitive"  # "Bupati dan Wakil Bupati Kapuas terpilih"
    return post._replace(place=behind.place, capacity=behind.capacity if elect else post.capacity)


def _joined(items: Sequence[Item], at: int) -> bool:
    return at < len(items) and items[at].fold in word_set("pair-joins")


def _of_body(post: PostMention, body: BodyMention | None) -> PostMention:
    bare = post.body is None and post.place is None and post.field is None
    if body is None or not bare or post.role.id not in word_set("inherits-body"):
        return post
    return post.of(body)


def _tell(items: list[Item], pair: Pair, rule: RelationRule) -> None:
    holder: AgentMention = items[pair.name].value
    held: AgentMention = items[pair.post].value
    post = held.posts[-1]
    if pair.former and post.capacity == "Definitive":
        post = post._replace(capacity="Former")
    far = FarPost(rule.name, rule.confidence, post, held.post_spans[-1])
    items[pair.name] = items[pair.name]._replace(value=holder._replace(far=(*holder.far, far)))


def _named(items: Sequence[Item], i: int) -> AgentMention | None:
    value = items[i].value if 0 <= i < len(items) and items[i].tag == "AGENT" else None
    return value if isinstance(value, AgentMention) and value.name is not None else None


def _post_alone(items: Sequence[Item], i: int) -> AgentMention | None:
    value = items[i].value if 0 <= i < len(items) and items[i].tag == "AGENT" else None
    return value if isinstance(value, AgentMention) and value.name is None else None


def _made(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME resmi dilantik sebagai POST."""
    named = _named(items, at)
    if named is None or named.name is None:
        return []
    words = word_set("made-between")
    first = end = at + 1 + (bool(named.name.suffixes) and at + 1 < len(items) and items[at + 1].fold == ",")
    while end < min(len(items), at + 1 + _LONGEST_GAP) and (items[end].fold in words or items[end].tag == "DATE"):
        end += 1
    if end == first or _post_alone(items, end) is None or items[end - 1].fold not in word_set("made-last"):
        return []
    return [Pair(at, end)] if any(item.fold in word_set("made") for item in items[first:end]) else []


def _filled(items: Sequence[Item], at: int) -> list[Pair]:
    """POST kini dijabat oleh NAME; POST yang sebelumnya dijabat NAME digantikan oleh NAME."""
    if _post_alone(items, at) is None:
        return []
    words = word_set("filled-between")
    end = at + 1
    while end < min(len(items), at + 1 + _LONGEST_GAP) and items[end].fold in words:
        end += 1
    name = _named(items, end)
    between = {item.fold for item in items[at + 1 : end]}
    if name is None or name.posts or between.isdisjoint(word_set("filled")):
        return []
    successor = _successor(items, end + 1)
    former = successor is not None or not between.isdisjoint(word_set("formerly"))
    pairs = [Pair(end, at, former)]
    return pairs if successor is None else [*pairs, Pair(successor, at)]


def _successor(items: Sequence[Item], at: int) -> int | None:
    """The place of the name behind "(kini) digantikan (oleh)", None where it stands with a post of its own."""
    words = word_set("replaced-by")
    end = at
    while end < min(len(items), at + _LONGEST_GAP) and items[end].fold in words:
        end += 1
    name = _named(items, end)
    replaced = any(item.fold in word_set("replaced") for item in items[at:end])
    return end if replaced and name is not None and (not name.posts or name.posts[0].capacity == "Former") else None


def _listed(items: Sequence[Item], at: int) -> list[Pair]:
    """POST NAME, NAME dan NAME, of a post that several people have."""
    first = _named(items, at)
    if first is None or not first.rule.startswith("tenure/post-name") or len(first.posts) != 1:
        return []
    role = first.posts[0].role
    many = role.id in word_set("plural-roles") or (at > 0 and items[at - 1].fold in word_set("many-before"))
    if role.single_seat and not many:
        return []
    found: list[int] = []
    end = at + 1
    while end + 1 < len(items) and items[end].fold in (",", "dan", "serta"):
        step = end + 1 + (items[end].fold == "," and items[end + 1].fold in ("dan", "serta"))
        name = _named(items, step)
        if name is None or name.posts or name.name is None:
            break
        found.append(step)
        closed = items[end].fold != "," or step == end + 2
        end = step + 1
        if closed:
            return [Pair(n, at) for n in found] if many or len(found) > 1 else []
    return []


def _members(items: Sequence[Item], at: int) -> list[Pair]:
    """POST (of a team) terdiri dari NAME, NAME dan NAME; POST yang terlibat, antara lain NAME dan NAME."""
    team = _post_alone(items, at)
    if team is None or team.posts[-1].role.id not in word_set("team-roles"):
        return []
    said = False
    end = at + 1
    while end < min(len(items), at + 1 + _LONGEST_TEAM) and items[end].tag in ("word", "EVENT") and items[end].fold != ".":
        said = said or items[end].fold in word_set("members-said")
        if _ACTS.fullmatch(items[end].fold) is not None and not said:
            return []
        end += 1
    if not said or items[end - 1].fold not in word_set("members-last"):
        return []
    found = _names_from(items, end)
    return [Pair(n, at) for n in found] if len(found) > 1 else []


def _names_from(items: Sequence[Item], at: int) -> list[int]:
    """The places of the names without posts that stand in a list from item ``at`` on."""
    found: list[int] = []
    while (name := _named(items, at)) is not None and not name.posts:
        found.append(at)
        at += 1
        while at < len(items) and items[at].fold in word_set("list-joins"):
            at += 1
    return found


def _paired(items: Sequence[Item], at: int) -> list[Pair]:
    """POST dan POST, NAME dan NAME: the first name has the first post, the second the second."""
    first = _post_alone(items, at)
    second = _post_alone(items, at + 2)
    if first is None or second is None or not _joined(items, at + 1):
        return []
    name = at + 3 + (at + 3 < len(items) and items[at + 3].fold == ",")
    if name + 2 >= len(items) or not _joined(items, name + 1):
        return []
    named = [_named(items, n) for n in (name, name + 2)]
    if any(each is None or each.posts for each in named):
        return []
    return [Pair(name, at), Pair(name + 2, at + 2)]


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/posts-names",
        0.93,
        _paired,
        ("Bupati dan Wakil Bupati Kapuas, Sarwani Lamba dan Tiara Malang, hadir.",),
        ("Bupati dan Wakil Bupati Kapuas, didampingi Sarwani Lamba dan Tiara Malang, hadir.",),
    ),
    RelationRule(
        "tenure/made-post",
        0.92,
        _made,
        (
            "Sarwani Lamba resmi dilantik sebagai Camat Basarang.",
            "H. Sarwani Lamba terpilih menjadi Ketua PMI Kabupaten Kapuas.",
            "Sarwani Lamba, S.Sos., kembali menjabat sebagai Ketua PMI Kabupaten Kapuas.",
        ),
        ("Sarwani Lamba melantik Camat Basarang.", "Sarwani Lamba dilantik oleh Bupati Kapuas."),
    ),
    RelationRule(
        "tenure/post-filled",
        0.9,
        _filled,
        (
            "Jabatan Camat Basarang kini dijabat oleh Sarwani Lamba.",
            "Camat Basarang yang sebelumnya dijabat oleh Sarwani Lamba digantikan oleh Tiara Malang.",
        ),
        ("Camat Basarang didampingi oleh H. Sarwani Lamba.",),
    ),
    RelationRule(
        "tenure/team-names",
        0.86,
        _members,
        (
            "Asesor BKD Kapuas terdiri dari para ahli, antara lain Drs. Rimba Danum dan Dra. Tiara Malang.",
            "Anggota KPU Kapuas terdiri atas Drs. Rimba Danum, Sarwani Lamba, dan Dra. Tiara Malang.",
        ),
        (
            "Anggota KPU Kapuas menilai Drs. Rimba Danum dan Dra. Tiara Malang.",
            "Anggota DPRD Kapuas menyapa tamu, antara lain Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
    ),
    RelationRule(
        "tenure/post-names",
        0.86,
        _listed,
        ("Hadir dua Anggota DPRD Kapuas, Drs. Rimba Danum dan Dra. Tiara Malang.",),
        ("Hadir Camat Basarang, Drs. Rimba Danum dan Dra. Tiara Malang.",),
    ),
)
