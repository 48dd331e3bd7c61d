"""Agents: a post and a name that stand together become one agent, by named rules; each is also a statement of tenure.

The rules read the items of one sentence from left to right; the first that fits takes its items.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.apposition import (
    apposition_at,
    closes_fronted,
    fold_at,
    past_introduction,
    past_places,
    past_remark,
    past_year,
    tag_at,
)
from kg.mentions.holders import doubt, plausible
from kg.mentions.name_first import alternates, handed_on, in_list, named_at, next_sentence, of_namesake, opens_clause, told_by
from kg.mentions.values import AgentMention, BodyMention, PostMention

_JOINED = frozenset({"POST", "NAME"})


class AgentRule(NamedTuple):
    """A way in which posts and names stand together.

    ``examples`` are sentences in which the rule takes a post and a name together, ``counter`` sentences in which it must not.
    """

    name: str
    confidence: float
    match: Callable[[Sequence[Item], int], tuple[AgentMention, int] | None]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


def merge_agents(items: Sequence[Item]) -> list[Item]:
    """The items with posts and names taken together as AGENT items; posts alone become AGENT items without a name."""
    merged: list[Item] = []
    taken = 0
    for i in [i for i, item in enumerate(items) if item.tag in _JOINED]:
        if i < taken:
            continue
        merged += items[taken:i]
        item, taken = _merged(items, i)
        merged.append(item)
    merged += items[taken:]
    return merged


def _merged(items: Sequence[Item], i: int) -> tuple[Item, int]:
    """The agent that starts with the post or name at item ``i``, by the first rule that fits, and the item behind it."""
    for rule in RULES:
        found = rule.match(items, i)
        if found is not None:
            agent, after = found
            first, last = items[i], items[after - 1]
            agent = agent._replace(rule=rule.name, confidence=round(agent.confidence * rule.confidence, 2))
            return Item("AGENT", first.first, last.last, first.start, last.end, "", agent), after
    return _alone(items, i), i + 1


def _alone(items: Sequence[Item], i: int) -> Item:
    item = items[i]
    if item.tag == "POST":
        behind = fold_at(items, i + 1) in (",", "(") and tag_at(items, i + 2) == "NAME"
        apart = behind and not closes_fronted(items, i, i + 2)
        agent = AgentMention("post-alone", posts=(item.value,), post_spans=((item.start, item.end),), apart=apart)
        return item.as_agent(agent)
    if item.tag == "NAME":
        agent = AgentMention("name-alone", name=item.value, name_span=(item.start, item.end))
        return item.as_agent(agent)
    return item


def _agent(name: Item, posts: Sequence[Item], doubt: float = 1.0) -> AgentMention:
    return AgentMention(
        "",
        name.value,
        (name.start, name.end),
        tuple(p.value for p in posts),
        tuple((p.start, p.end) for p in posts),
        doubt,
    )


def _posts_from(items: Sequence[Item], i: int) -> tuple[list[Item], int]:
    """One post, or several joined by "selaku", "sekaligus" ...: "Bupati Kapuas selaku Ketua Satgas"."""
    posts = [items[i]]
    at = i + 1
    while (joined := apposition_at(items, at)) is not None:
        posts.append(_as_held(items[joined.after], former=joined.former))
        at = joined.after + 1
    return posts, at


def _as_held(item: Item, *, former: bool) -> Item:
    post: PostMention = item.value
    return item.with_value(post._replace(capacity="Former")) if former and post.capacity == "Definitive" else item


def _more_posts(items: Sequence[Item], at: int) -> tuple[list[Item], int]:
    """Posts behind a name: "selaku Ketua Satgas sekaligus Ketua PMI", unless a name follows that they belong to."""
    joined = apposition_at(items, past_remark(items, at))
    if joined is None:
        return [], at
    posts, after = _posts_from(items, joined.after)
    if tag_at(items, after) == "NAME" and items[after].value.anchored and not _owned(posts[-1]):
        return [], at
    return [_as_held(posts[0], former=joined.former), *posts[1:]], after


def _owned(post: Item) -> bool:
    """ "Juru Bicara Gubernur Banten Rimba Danum": the name may be that of the governor."""
    mention: PostMention = post.value
    return mention.owned


def _post_name(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """POST NAME, POST, NAME."""
    if items[i].tag != "POST" or (i > 0 and items[i - 1].fold in word_set("not-in-office")):
        return None
    posts, at = _posts_from(items, i)
    at = past_introduction(items, at)
    at = past_places(items, at)
    comma = fold_at(items, at) in (",", ":")
    at += comma
    at = past_introduction(items, at)
    if tag_at(items, at) != "NAME" or not plausible(items, i, at, comma=comma) or (comma and _of_who_stands_before(items, i)):
        return None
    more, after = ([], at + 1) if _gives_post(items[:i]) else _more_posts(items, at + 1)
    more, after = (more, after) if more else _in_brackets(items, at + 1) or (more, after)
    return _agent(items[at], [*posts, *more], doubt(items[at].value, comma=comma)), after


def _of_who_stands_before(items: Sequence[Item], i: int) -> bool:
    """ "Rimba Danum (sebelumnya Lurah Selat) sebagai Camat Basarang, Tiara Malang ...": the post is that of who was told of."""
    return fold_at(items, i - 2) == ")" and fold_at(items, i - 1) in word_set("made-last")


def _gives_post(before: Sequence[Item]) -> bool:
    """ "dilantik oleh Bupati Kapuas, Rimba Danum, sebagai Sekda": the post behind is what somebody else is given."""
    return any(item.fold in word_set("gives-post") for item in before)


def _post_bracket_name(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """POST (NAME), also POST (NAME, POST)."""
    if items[i].tag != "POST" or fold_at(items, i + 1) != "(" or tag_at(items, i + 2) != "NAME":
        return None
    if fold_at(items, i - 1) in word_set("decree"):
        return None  # "Peraturan Menteri Desa (PermenDesa)"
    posts = [items[i]]
    after = i + 3
    if fold_at(items, after) == "," and tag_at(items, after + 1) == "POST":
        more, after = _posts_from(items, after + 1)
        posts += more
    if fold_at(items, after) != ")":
        return None
    return _agent(items[i + 2], posts, doubt(items[i + 2].value, comma=True)), after + 1


def _name_bracket_post(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """NAME (POST), NAME (Plt. POST sekaligus POST)."""
    found = _in_brackets(items, i + 1) if items[i].tag == "NAME" else None
    return (_agent(items[i], found[0]), found[1]) if found is not None else None


def _in_brackets(items: Sequence[Item], at: int) -> tuple[list[Item], int] | None:
    """The posts in the brackets that open at item ``at``, and the item behind them; None where they hold anything else."""
    if fold_at(items, at) != "(" or tag_at(items, at + 1) != "POST":
        return None
    posts, after = _posts_from(items, at + 1)
    if fold_at(items, after) in word_set("sets-apart-body") and tag_at(items, after + 1) == "ORG":
        posts, after = [*posts[:-1], _in_body(posts[-1], items[after + 1])], after + 2
    stands_in = fold_at(items, after + (fold_at(items, after) in (",", "/"))) in word_set("represents")
    if stands_in:
        return posts, after  # "Rimba Danum (Danramil/mewakili Dandim)"
    return (posts, after + 1) if fold_at(items, after) == ")" else None


def _in_body(post: Item, house: Item) -> Item:
    """ "(Kepala Bidang Mutasi - BKD Kapuas)": the body that stands apart is the one that the post, or its office, is of."""
    mention: PostMention = post.value
    body: BodyMention = house.value
    if mention.body is None:
        told = mention.of(body)
    elif mention.body.parent is None and mention.body.place is None:
        told = mention._replace(body=mention.body._replace(parent=body, place=body.place), place=body.place)
    else:
        return post
    return post.with_value(told._replace(text=f"{mention.text} {body.text}"))


def _name_as_post(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """NAME selaku POST, NAME, yang juga POST."""
    if items[i].tag != "NAME":
        return None
    posts, after = _more_posts(items, i + 1)
    return (_agent(items[i], posts), after) if posts else None


def _name_comma_post(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """NAME, POST, also NAME, S.Sos POST: where no name follows the post that could be its holder."""
    if items[i].tag != "NAME":
        return None
    at = past_remark(items, i + 1)
    comma = fold_at(items, at) == "," or (fold_at(items, at) == "/" and bool(items[i].value.suffixes))
    first = at + comma
    parted = comma or bool(items[i].value.suffixes)
    while parted and fold_at(items, first) in word_set("one-of"):  # ", salah satu guru SMAN 1 Kapuas"
        first += 1
    if tag_at(items, first) != "POST" or not (parted or told_by(items, i)):
        return None
    posts, after = _posts_from(items, first)
    follows = fold_at(items, after) in (",", "(") and tag_at(items, after + 1) == "NAME"
    listed = fold_at(items, after) in word_set("list-joins") and alternates(items, i, after)
    dated = posts[-1].value.term is not None  # "..., Bupati Kapuas periode 2005-2015, Bapak ...": the years close it
    if (
        named_at(items, past_year(items, after))
        or (follows and not dated and not listed)
        or (first == at and next_sentence(items, i, after))
    ):
        return None
    if of_namesake(posts[-1].value) or fold_at(items, after) in word_set("all-of-area"):
        return None  # "Rimba Danum, kepala UPTD se-Kecamatan Selat": many people
    if (
        (in_list(items, i, after) and not listed)
        or (comma and opens_clause(items, i, posts[-1].value, after))
        or handed_on(items, after)
    ):
        return None
    posts = posts[:-1] if tag_at(items, after) == "NAME" else posts  # "..., yang juga penasihat FK Metra Kabupaten Kapuas"
    return (_agent(items[i], posts, doubt(items[i].value, comma=False)), after) if posts else None


RULES: tuple[AgentRule, ...] = (
    AgentRule(
        "tenure/post-bracket-name",
        0.96,
        _post_bracket_name,
        ("Acara dihadiri Bupati Kapuas (Sarwani Lamba).",),
        ("Acara dihadiri Bupati Kapuas (25/8).", "Terbit Peraturan Menteri Pertanian (PermenTani) Nomor 4 Tahun 2025."),
    ),
    AgentRule(
        "tenure/post-name",
        0.97,
        _post_name,
        (
            "Rapat dibuka Sekda Kalteng, Rimba Danum.",
            "Bupati Kapuas Sarwani Lamba membuka rapat.",
            "Plt. Kepala Dinas Kesehatan Kabupaten Kapuas, dr. Tiara Malang, M.Kes, hadir.",
            "Jakarta – Dirjen Bina Keuangan Daerah Kemendagri, Danumarto mengingatkan kepala daerah.",
            "Hadir Kapolsek Basarang IPTU, Rimba Danum bersama anggotanya.",
            "Rapat dibuka Ketua PMI Kapuas, Rimba Danum (Camat Basarang).",
        ),
        ("Rapat dihadiri Sekda, Kepala Dinas Kesehatan dan Camat.", "Bupati, Selasa (14/5), membuka rapat."),
    ),
    AgentRule(
        "tenure/name-bracket-post",
        0.96,
        _name_bracket_post,
        ("Hadir Sarwani Lamba (Bupati Kapuas) di aula.", "Hadir Sarwani Lamba (Kepala Bidang Mutasi - BKD Kapuas) di aula."),
        ("Hadir Sarwani Lamba (paling kanan) di aula.",),
    ),
    AgentRule(
        "tenure/name-as-post",
        0.96,
        _name_as_post,
        (
            "H. Sarwani Lamba selaku Ketua PMI Kabupaten Kapuas hadir.",
            "Sarwani Lamba, yang juga Camat Basarang, hadir.",
            "Laporan dibacakan Sarwani Lamba, S.T. (@sarwani.lamba) selaku Camat Basarang.",
        ),
        ("Sarwani Lamba bersama Camat Basarang hadir.",),
    ),
    AgentRule(
        "tenure/name-comma-post",
        0.94,
        _name_comma_post,
        (
            "“Kami siap menjaga harga pangan,” kata Sarwani Lamba, Camat Basarang.",
            "Sarwani Lamba, salah satu anggota DPRD Kapuas, hadir.",
            "“Kami siap,” ujar Sarwani Lamba Camat Basarang.",
            "Hadir Sarwani Lamba, Camat Basarang, Rimba Danum, Ketua PMI Kapuas dan Tiara Malang, Camat Selat.",
        ),
        (
            "Hadir Sarwani Lamba, Camat Basarang Tiara Malang, dan warga.",
            "Diserahkan kepada Sarwani Lamba, S.Pd. Camat Basarang dari dulu mendukung.",
            "Lurah Selat kepada Sarwani Lamba, S.Pd., Camat Basarang dari Rimba Danum kepada Tiara Malang.",
        ),
    ),
)
