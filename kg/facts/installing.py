"""Installations: who is put into which office by whom. Who is "dilantik sebagai X" takes part in the capacity of X."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.facts.bullets import bulleted
from kg.facts.rules import index, rule
from kg.facts.scene import Findings, Scene
from kg.facts.sides import gives_office, listed, participant
from kg.facts.subjects import subjects
from kg.grammar.items import Item, index_of
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Event, Organization, Person, Post
from kg.model.facts import Participation, Succession
from kg.model.spans import Evidence, Span

_TAKES_OFFICE = "participation/installed/takes-office"
_MEANT = "participation/installed/list/meant"
_BOARD = "participation/installed/board"
_OFFICES = "participation/installed/offices"
_SHARED_OUT = "participation/installed/shared-out"
RULES = (
    rule("participation/installed/object", ("<@installs>",), 0.9,
         ("Bupati Kapuas, Rimba Danum, melantik Jaya Kahayan sebagai Kepala Dinas Kesehatan Kabupaten Kapuas.",),
         ("Bupati Kapuas, Rimba Danum, melantik para kepala desa.",)),
    rule("participation/installed/subject", ("<@installed>",), 0.9,
         ("Jaya Kahayan, S.Sos., resmi dilantik menjadi Camat Basarang oleh Bupati Kapuas, Rimba Danum.",),
         ("Pejabat dilantik oleh Bupati Kapuas, Rimba Danum.",)),
    rule("participation/installed/list",
         ("yang <@installed> @manner*6 @introduces/@one-by-one", "yang <@installed> @as-follows @announces-list",
          "yang <@installed> sebagai/menjadi ~3 @introduces", "yang <@installed> @amounts ~8 @introduces",
          "satu/seorang ~1 yang <@installed> ,", "yang <@installed> di @among-them", "di? @among yang <@installed> @there-is",
          "ketua umum? <terlantik>"), 0.88,
         ("Pejabat yang dilantik yakni Jaya Kahayan sebagai Camat Basarang dan Tiara Malang sebagai Camat Selat.",
          "Mereka yang dilantik masing-masing Jaya Kahayan sebagai Camat Basarang dan Tiara Malang sebagai Camat Selat."),
         ("Pejabat yang dilantik berjumlah sepuluh orang.",)),
    rule(_MEANT, ("@installed-people ~2 <dimaksud/tersebut/berikut/itu> ,? @introduces/@one-by-one",), 0.85,
         ("Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), dibacakan nama-nama pengurus dimaksud:\n"
          "1. Jaya Kahayan, S.Sos.\n2. Tiara Malang, S.E.",),
         ("Rapat Kapuas digelar Rabu (15/5). Adapun pejabat dimaksud:\n1. Jaya Kahayan, S.Sos., Camat Basarang.",)),
    rule(_SHARED_OUT, ("@takes-office @changing*3 sebagai/menjadi @board-office ,? ~3 dengan/dan/serta <@board-office> ,?",
                       "posisi/jabatan @board-office <@entrusted/dipegang> kepada/oleh?"), 0.85,
         ("Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), Rimba Danum, S.E., didapuk menjadi ketua dengan sekretaris "
          "Tiara Malang, S.E.",),
         ("Rimba Danum, S.E., didapuk menjadi ketua dengan sekretaris Tiara Malang, S.E.",)),
    rule(_TAKES_OFFICE, ("<@takes-office> @changing*3 sebagai/menjadi post:AGENT", "<menjabat> post:AGENT",
                         "<@takes-office> @changing*3 sebagai/menjadi @board-office"), 0.85,
         ("Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), Rimba Danum, S.E., kembali menjabat Ketua PMI Kapuas.",
          "Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), Rimba Danum, guru yang lama memimpin PMI Kapuas, menjabat "
          "sebagai Ketua."),
         ("Rimba Danum, S.Sos., menjabat sebagai Ketua PMI Kapuas.",)),
    rule(_BOARD, ("<@accompanied> @directly*3 oleh?",), 0.85,
         ("Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), Jaya Kahayan menjadi Ketua PMI Kapuas, didampingi Rimba Danum, "
          "S.Sos., sebagai Sekretaris.",),
         ("Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), Bupati Kapuas hadir didampingi Rimba Danum, S.Sos.",)),
    rule(_OFFICES, ("<@board-noun>",), 0.85,
         ("Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), dikenalkan pengurus baru: Ketua Rimba Danum, Sekretaris Tiara "
          "Malang, dan Bendahara Jaya Kahayan.",
          "Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), dikenalkan susunan pengurus PMI Kapuas:\n"
          "1. Rimba Danum sebagai ketua,\n2. Tiara Malang, S.Sos. sebagai sekretaris."),
         ("Pengurus PMI Kapuas: Ketua Rimba Danum, Sekretaris Tiara Malang, dan Bendahara Jaya Kahayan.",
          "Dalam Pengukuhan Pengurus PMI Kapuas, Rabu (15/5), hadir pengurus lain: Rimba Danum, S.Sos. dan Tiara Malang.")),
)  # fmt: skip
_AT_INSTALLATION = frozenset({_TAKES_OFFICE, _BOARD, _MEANT, _OFFICES, _SHARED_OUT})
SUCCESSOR = "participation/installed/successor"
HANDOVER = "participation/handover"
_CONFIDENCE = {r.name: r.confidence for r in RULES} | {SUCCESSOR: 0.82, HANDOVER: 0.85}
_LEAD = 4  # items between the verb and who is installed: "melantik secara resmi Saudara ..."
_INDEX = index(RULES)


def installations(scene: Scene) -> Iterator[Participation]:
    """Everybody who is said to be put into an office, in the capacity of the new one where it is named."""
    for number, line in enumerate(scene.settled.lines):
        items = line.items
        for name, match in _INDEX.matches(items, line.folds):
            event = scene.occasions.near(items, match.anchor)
            if event is None or (name in _AT_INSTALLATION and not _at_installation(event, items, match)):
                continue
            for side in _installed(scene, number, name, match.anchor, match.last):
                agent = participant(side)
                if isinstance(agent, Person | Organization):
                    yield _made(scene, items, name, match.anchor, side, agent, event)


def successors(scene: Scene, findings: Findings) -> Iterator[Participation]:
    """Who takes over a post is installed in it, where the article is about an installation and names no other ceremony.

    At a handover of the post he receives it from who leaves it.
    """
    for change in findings.successions:
        if change.event is not None and change.event.type in word_set("handovers"):
            yield from _handing_over(change, change.event)
    main = scene.occasions.main
    if main is None or main.type not in word_set("event-of-installer"):
        return
    for change in findings.successions:
        if change.incoming is not None and change.event in (None, main):
            confidence = round(min(_CONFIDENCE[SUCCESSOR], change.evidence.confidence), 2)
            yield Participation(
                change.incoming, main, "installed", replace(change.evidence, rule=SUCCESSOR, confidence=confidence), change.post
            )


def _handing_over(change: Succession, event: Event) -> Iterator[Participation]:
    """Who leaves the post gives it, who takes it receives it; at a farewell both are there."""
    given = event.type in word_set("event-of-handover")
    confidence = round(min(_CONFIDENCE[HANDOVER], change.evidence.confidence), 2)
    evidence = replace(change.evidence, rule=HANDOVER, confidence=confidence)
    if change.outgoing is not None:
        yield Participation(change.outgoing, event, "giver" if given else "attendee", evidence, change.post)
    if change.incoming is not None:
        yield Participation(change.incoming, event, "recipient" if given else "attendee", evidence, change.post)


def _at_installation(event: Event, items: Sequence[Item], match: Match) -> bool:
    """Whether an office is taken now: at an inauguration, and not "sebelumnya", "pernah"."""
    before = items[max(0, match.anchor - _LEAD) : match.anchor]
    formerly = any(item.fold in word_set("formerly") or item.fold in word_set("past") for item in before)
    return event.type in word_set("event-of-installer") and not formerly


def _installed(scene: Scene, number: int, name: str, anchor: int, after: int) -> Iterable[Item]:
    items = scene.settled.lines[number].items
    if name.endswith("/subject") or name == _TAKES_OFFICE:
        told = [s for s in subjects(items, anchor) if s.start < items[anchor].start]
        return told or _appointed(items, anchor) or (_behind_office(items, after) if name == _TAKES_OFFICE else [])
    if name == _BOARD:
        return [s for s in listed(items, after) if gives_office(s)]
    if name == _OFFICES:
        return _officers(scene, number, anchor)
    if name.endswith("/object"):
        return list(listed(items, anchor + 1, _LEAD))
    return [*listed(items, after), *bulleted(scene.settled.lines, number)]


def _appointed(items: Sequence[Item], anchor: int) -> list[Item]:
    """Who stands far before the verb at item ``anchor``, but is said to take the post behind it."""
    at = items[anchor].start
    return [
        i for i in items[:anchor] if isinstance(i.value, Agent) and any(c.span.start < at < c.span.end for c in i.value.claims)
    ]


def _behind_office(items: Sequence[Item], after: int) -> list[Item]:
    """Who is named with the office that he takes: "dipercayakan sebagai ketua umum, A"."""
    office = items[after - 1].value
    return [items[after - 1]] if isinstance(office, Agent) and office.person is not None and not office.inferred else []


def _officers(scene: Scene, number: int, anchor: int) -> Iterable[Item]:
    """Those who stand with an office in the list that a heading opens, in its own line or in the lines under it."""
    items = scene.settled.lines[number].items
    colon = next((n for n in range(anchor, len(items)) if items[n].fold == ":"), len(items) - 1)
    found = [*listed(items, colon + 1), *bulleted(scene.settled.lines, number)]
    return [side for side in found if isinstance(side.value, Agent) and side.value.person is not None and side.value.posts]


def _made(
    scene: Scene, items: Sequence[Item], name: str, anchor: int, side: Item, agent: Person | Organization, event: Event
) -> Participation:
    post, last = _new_post(items, name, anchor, side)
    span = Span(min(items[anchor].start, side.start), max(items[anchor].end, side.end, last))
    return Participation(agent, event, "installed", Evidence.of(scene.text, span, name, _CONFIDENCE[name]), post)


def _new_post(items: Sequence[Item], name: str, anchor: int, side: Item) -> tuple[Post | None, int]:
    """The office that the sentence puts the person into, and where its words end: "A sebagai X", "A dilantik menjadi X"."""
    value = side.value
    if isinstance(value, Agent) and (gives_office(side) or (name == _OFFICES and value.posts)):
        return value.posts[0], side.end
    at = index_of(items, side, anchor)
    for n in (at + 1, *range(anchor + 1, min(len(items), anchor + 4))):
        if n + 1 < len(items) and items[n].fold in word_set("into-office"):
            office = items[n + 1].value
            if isinstance(office, Agent) and office.posts:
                return office.posts[0], items[n + 1].end
    return None, 0
