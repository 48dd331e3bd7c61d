"""Names and posts that stand apart in a sentence, where its words say that they belong together.

``merge_agents`` takes together what is in apposition. What a verb ties together ("dilantik sebagai", "dijabat oleh") and
lists of names behind one post stay items of their own, because the words between them mean something to other rules; the
name is told of the post as a far one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions import by_place, changes, colleagues, headed, lists_of_members, posts_and_names, told_by_name
from kg.mentions.headed import names_from
from kg.mentions.inherited import with_inherited_bodies
from kg.mentions.lists_of_members import members
from kg.mentions.pairs import Opening, Pair, RelationRule, RuleAcross, named, out_of_office, post_alone
from kg.mentions.teams import is_team, members_from, works
from kg.mentions.told_before import Before, told_before
from kg.mentions.values import AgentMention, BodyMention, FarPost, PostMention

_LONGEST_ASIDE = 16  # items of a clause between two commas
_LONGEST_GAP = 8  # words between a name and its post


def relate(items: list[Item], board: BodyMention | None = None) -> list[Item]:
    """The items, where names know the far posts that the sentence gives them, and posts the body they are of.

    ``board``: the body whose list of offices the sentence is a line of.
    """
    if "AGENT" not in [item.tag for item in items]:
        return items
    related = with_inherited_bodies(items, board)
    places = [(n, opening) for n, item in enumerate(related) if item.value is not None and (opening := _opening(item))]
    for at, opening in places:
        for rule in _RULES_BY_OPENING[opening]:
            for pair in rule.match(related, at):
                _tell(related, pair, rule)
    return related


def _opening(item: Item) -> Opening | None:
    """What an item is to the rules, None where none begins with it."""
    if item.tag == "AGENT":
        mention: AgentMention = item.value
        return "post" if mention.name is None else "name"
    return "team" if is_team(item.value) else None


def told_of_many(items: list[Item], many: PostMention | None, heading: PostMention | None, before: Before) -> list[Item]:
    """The items of a sentence that names who has the post that the one before, or the heading of a list, tells of."""
    for pair in by_place.told_next(items, many):
        _tell(items, pair, by_place.RULES[0])
    for pair in members(items, heading):
        _tell(items, pair, lists_of_members.RULE)
    for pair, rule in told_before(items, before):
        _tell(items, pair, rule)
    return items


def _tell(items: list[Item], pair: Pair, rule: RelationRule | RuleAcross) -> None:
    holder: AgentMention = items[pair.name].value
    if pair.held is not None:
        post, span = pair.held, (items[pair.post].start, items[pair.post].end)
    else:
        held: AgentMention = items[pair.post].value
        post, span = held.posts[-1], held.post_spans[-1]
    if pair.former and post.capacity == "Definitive":
        post = post._replace(capacity="Former")
    far = FarPost(rule.name, rule.confidence, post, span)
    items[pair.name] = items[pair.name]._replace(value=holder._replace(far=(*holder.far, far)))


def _made(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME resmi dilantik sebagai POST."""
    holder = named(items, at)
    if (
        holder is None
        or holder.name is None
        or (at > 1 and items[at - 1].fold in word_set("said-passive") and _told_of(items, at))
    ):
        return []
    words = word_set("made-between")
    comma = bool(holder.name.suffixes) and at + 1 < len(items) and items[at + 1].fold == ","
    first = end = _past_aside(items, at + 1) or at + 1 + comma
    while end < min(len(items), first + _LONGEST_GAP) and (items[end].fold in words or items[end].tag == "DATE"):
        end += 1
    if end == first or post_alone(items, end) is None or items[end - 1].fold not in word_set("made-last"):
        return []
    return [Pair(at, end)] if any(item.fold in word_set("made") for item in items[first:end]) else []


def _told_of(items: Sequence[Item], at: int) -> bool:
    """ "Rimba sendiri, dikatakan Danum kini ditugaskan sebagai ...": whom the speaker at item ``at`` tells of stands before."""
    return any(item.tag == "AGENT" for item in items[max(0, at - _LONGEST_GAP) : at - 1])


def _past_aside(items: Sequence[Item], at: int) -> int | None:
    """Past ", guru yang lama memimpin PMI Kapuas," or "yang lama memimpin Selat" before "kini" or "ditunjuk", else None."""
    if at < len(items) and items[at].fold in word_set("which"):
        ends = (n for n in range(at + 1, min(len(items), at + _LONGEST_ASIDE)) if _ends_aside(items[n]))
        now = next(ends, None)
        return now if now is not None and items[now].fold in word_set("now-or-given-office") else None
    if at >= len(items) or items[at].fold != ",":
        return None
    close = next((n for n in range(at + 1, min(len(items), at + _LONGEST_ASIDE)) if items[n].fold == ","), None)
    clause = items[at + 1 : close]
    told = (
        close is not None
        and any(item.fold in word_set("which") for item in clause)
        and all(item.tag != "AGENT" for item in clause)
    )
    return close + 1 if told and close is not None else None


def _ends_aside(item: Item) -> bool:
    """Whether an agent, but for one that may be a place ("memimpin Basarang"), a comma or "kini" ends such a clause."""
    if item.tag == "AGENT":
        mention: AgentMention = item.value
        return bool(mention.posts) or mention.name is None or bool(mention.name.anchored)
    return item.fold == "," or item.fold in word_set("now-or-given-office")


def _filled(items: Sequence[Item], at: int) -> list[Pair]:
    """POST kini dijabat oleh NAME; POST yang sebelumnya dijabat NAME digantikan oleh NAME."""
    if post_alone(items, at) is None:
        return []
    words = word_set("filled-between")
    end = at + 1
    while end < min(len(items), at + 1 + _LONGEST_GAP) and items[end].fold in words:
        end += 1
    between = {item.fold for item in items[at + 1 : end]}
    if out_of_office(items, end) is None or between.isdisjoint(word_set("filled")):
        return []
    another = end + 2 < len(items) and items[end + 1].fold in word_set("list-joins") and named(items, end + 2) is not None
    if another and changes.listed_behind_post(items, at):
        return []  # "Camat Selat dan Camat Basarang dijabat NAME dan NAME"
    successor = _successor(items, end + 1)
    left = word_set("left-by") if between & word_set("vacant") else word_set("formerly") | word_set("left-by")
    former = successor is not None or not between.isdisjoint(left)
    pairs = [Pair(end, at, former)]
    return pairs if successor is None else [*pairs, Pair(successor, at)]


def _successor(items: Sequence[Item], at: int) -> int | None:
    """The place of the name behind "(kini) digantikan (oleh)", None where it stands with a post of its own."""
    words = word_set("replaced-by")
    end = at
    while end < min(len(items), at + _LONGEST_GAP) and items[end].fold in words:
        end += 1
    name = named(items, end)
    replaced = any(item.fold in word_set("replaced") for item in items[at:end])
    return end if replaced and name is not None and (not name.posts or name.posts[0].capacity == "Former") else None


def _listed(items: Sequence[Item], at: int) -> list[Pair]:
    """POST NAME, NAME dan NAME, of a post that several people have."""
    first = named(items, at)
    if first is None or not first.rule.startswith("tenure/post-name") or len(first.posts) != 1:
        return []
    role = first.posts[0].role
    many = role.id in word_set("plural-roles") or (at > 0 and items[at - 1].fold in word_set("many-before"))
    if role.single_seat and not many:
        return []
    found: list[int] = []
    end = at + 1
    while end + 1 < len(items) and items[end].fold in word_set("list-joins"):
        step = end + 1 + (items[end].fold == "," and items[end + 1].fold in word_set("and"))
        name = named(items, step)
        if name is None or name.posts or name.name is None:
            break
        found.append(step)
        closed = items[end].fold != "," or step == end + 2
        end = step + 1
        if closed:
            return [Pair(n, at) for n in found] if many or len(found) > 1 else []
    if len(found) > 1 and end < len(items) and _named_with_post(items, end):
        return [Pair(n, at) for n in found]  # "Anggota DPRD Kapuas, NAME, NAME, NAME, Kapolsek NAME"
    counted = at > 0 and items[at - 1].fold in word_set("counts-people")  # "tiga orang asesor A, B, C dan satu orang petugas D"
    return [Pair(n, at) for n in found] if counted else []


def _named_with_post(items: Sequence[Item], at: int) -> bool:
    """Whether a comma and somebody with a post before the name go on a list here."""
    if items[at].fold != ",":
        return False
    name = named(items, at + 1)
    return name is not None and bool(name.posts) and name.post_spans[0][0] == items[at + 1].start


def _members(items: Sequence[Item], at: int) -> list[Pair]:
    """POST (of a team) terdiri dari NAME, NAME dan NAME; POST yang terlibat, antara lain NAME dan NAME."""
    team = post_alone(items, at)
    if team is None or team.posts[-1].role.id not in word_set("team-roles"):
        return []
    end = members_from(items, at)
    if end is None:
        return []
    found = names_from(items, end)
    return [Pair(n, at) for n in found] if len(found) > 1 else []


def _of_team(items: Sequence[Item], at: int) -> list[Pair]:
    """Tim X terdiri dari NAME, NAME dan NAME: they are members of it, but for those of whom a bracket says what they do."""
    team = items[at].value
    if not isinstance(team, BodyMention) or not is_team(team) or not works(team):
        return []
    first = members_from(items, at)
    found = names_from(items, first) if first is not None else []
    if len(found) < 2 or not any(items[n].value.name.anchored for n in found):
        return []
    member = PostMention(ladder().roles["anggota"], "Definitive", "", body=team, place=team.place)
    return [Pair(n, at, held=member) for n in found if n + 1 >= len(items) or items[n + 1].fold != "("]


RULES: tuple[RelationRule, ...] = (
    *posts_and_names.RULES,
    RelationRule(
        "tenure/made-post",
        0.92,
        _made,
        (
            "Sarwani Lamba resmi dilantik sebagai Camat Basarang.",
            "H. Sarwani Lamba terpilih menjadi Ketua PMI Kabupaten Kapuas.",
            "Sarwani Lamba, S.Sos., kembali menjabat sebagai Ketua PMI Kabupaten Kapuas.",
            "Sarwani Lamba, guru yang lama memimpin PMI Kapuas, kembali menjabat sebagai Ketua.",
            "Sarwani Lamba yang empat tahun memimpin Basarang kini dipercaya sebagai Camat Selat.",
            "Drs. Sarwani Lamba yang selama ini di Basarang ditunjuk jadi Camat Selat.",
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
            "Kursi Camat Basarang yang ditinggalkan Sarwani Lamba masih kosong.",
            "Camat Basarang kini dijabat Sarwani Lamba yang sebelumnya Lurah Selat.",
            "Camat Basarang yang sebelumnya lowong kini diisi Sarwani Lamba.",
        ),
        ("Camat Basarang didampingi oleh H. Sarwani Lamba.",),
        opens="post",
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
        opens="post",
    ),
    RelationRule(
        "tenure/team-members",
        0.88,
        _of_team,
        (
            "Tim asesor terdiri dari para ahli, antara lain Drs. Rimba Danum, Sarwani Lamba, dan Dra. Tiara Malang.",
            "Tim Penilai Lomba Desa beranggotakan Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
        (
            "Tim SMAN 1 Kapuas beranggotakan Drs. Rimba Danum dan Dra. Tiara Malang.",
            "Tim penilai menyapa warga, antara lain Drs. Rimba Danum dan Dra. Tiara Malang.",
            "Tim yang terdiri dari Drs. Rimba Danum dan Dra. Tiara Malang hadir.",
        ),
        opens="team",
    ),
    RelationRule(
        "tenure/post-names",
        0.86,
        _listed,
        ("Hadir dua Anggota DPRD Kapuas, Drs. Rimba Danum dan Dra. Tiara Malang.",),
        ("Hadir Camat Basarang, Drs. Rimba Danum dan Dra. Tiara Malang.",),
    ),
    *by_place.RULES,
    *colleagues.RULES,
    *headed.RULES,
    *changes.RULES,
    *told_by_name.RULES,
)

_OPENINGS: tuple[Opening, ...] = get_args(Opening)
_RULES_BY_OPENING = {opening: tuple(rule for rule in RULES if rule.opens == opening) for opening in _OPENINGS}
