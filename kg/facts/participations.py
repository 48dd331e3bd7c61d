"""Participations: who took part in which event, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.facts.rules import Rule, index, rule
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settling import Agent
from kg.model.entities import Event, Organization, Person, Post
from kg.model.facts import Function, Participation
from kg.model.spans import Evidence, Span


def _both(function: str, active: str, passive: str, examples: tuple[str, ...], counter: tuple[str, ...]) -> Rule:
    """A function with an active verb before the event and a passive one before the agent."""
    return rule(
        f"participation/{function}",
        (
            f"who:AGENT )? ,? ~8 <{active}> ~6 event:EVENT",
            f"<{passive}> @manner*5 oleh? ,? many:SIDE",
        ),
        0.85,
        examples,
        counter,
    )


RULES: tuple[Rule, ...] = (
    _both("opener", "membuka", "dibuka",
          ("Sekda Kapuas, Jaya Kahayan, membuka rapat koordinasi pangan.",
           "Rapat koordinasi pangan dibuka oleh Sekda Kapuas, Jaya Kahayan."),
          ("Sekda Kapuas, Jaya Kahayan, membuka pintu rumahnya.",)),
    _both("closer", "menutup", "ditutup",
          ("Bupati Kapuas, Jaya Kahayan, menutup festival budaya.",), ("Bupati Kapuas, Jaya Kahayan, menutup jalan.",)),
    _both("chair", "memimpin/@chairs", "dipimpin",
          ("Bupati Kapuas, Jaya Kahayan, memimpin apel pagi.",), ("Jaya Kahayan memimpin Kapuas.",)),
    _both("attendee", "menghadiri/mengikuti/hadir", "dihadiri/diikuti",
          ("Rapat koordinasi pangan dihadiri Kapolres Kapuas, Rimba Danum, dan Camat Basarang, Tiara Malang.",),
          ("Rapat koordinasi pangan dihadiri para kepala desa.",)),
    _both("inaugurator", "meresmikan/meluncurkan/mencanangkan", "diresmikan/diluncurkan/dicanangkan",
          ("Gedung itu diresmikan Bupati Kapuas, Jaya Kahayan, dalam upacara di Basarang.",),
          ("Gedung itu diresmikan tahun lalu.",)),
    _both("installer", "melantik/mengukuhkan", "dilantik/dikukuhkan",
          ("Bupati Kapuas, Jaya Kahayan, memimpin dan melantik pejabat dalam upacara pelantikan.",),
          ("Pejabat dilantik kemarin.",)),
    _both("signatory", "menandatangani", "ditandatangani",
          ("Nota itu ditandatangani Bupati Kapuas, Jaya Kahayan.",), ("Nota itu ditandatangani kemarin.",)),
    rule("participation/companion", ("<didampingi> @manner*3 oleh? many:SIDE", "who:AGENT ,? ~4 <mendampingi>"), 0.88,
         ("Bupati Kapuas, Rimba Danum, didampingi Sekda Kapuas, Jaya Kahayan, membuka rapat.",),
         ("Siswa didampingi orang tua masing-masing.",)),
    rule("participation/speaker",
         ("<@speech> ,? many:AGENT", "who:AGENT ,? ~5 <@speech-own>", "who:AGENT )? ,? ~6 @gives ~3 <@speech>",
          "<@speech> ~6 oleh many:AGENT"), 0.8,
         ("Dalam sambutannya, Jaya Kahayan, Camat Basarang, mengajak warga menanam padi.",
          "Camat Basarang, Jaya Kahayan, dalam sambutannya mengajak warga."),
         ("Sambutan meriah datang dari warga.",)),
    rule("participation/giver", ("who:AGENT ,? ~5 <menyerahkan>", "<diserahkan> @manner*4 oleh? many:AGENT"), 0.8,
         ("Bantuan beras diserahkan oleh Camat Basarang, Jaya Kahayan.",), ("Bantuan beras diserahkan kemarin.",)),
    rule("participation/visitor", ("who:AGENT ,? ~5 <mengunjungi/meninjau>",), 0.8,
         ("Camat Basarang, Jaya Kahayan, meninjau pasar murah.",), ("Warga meninjau pasar murah.",)),
    rule("participation/host", ("who:AGENT ,? ~5 <menyambut> ~2 kedatangan/kunjungan", "<disambut> @manner*4 oleh? many:AGENT"),
         0.8,
         ("Rombongan disambut Camat Basarang, Jaya Kahayan.",), ("Rombongan disambut meriah.",)),
    rule("participation/attendee-list", ("<@present> @manner*6 ,? many:SIDE", "<@consists> dari many:SIDE"), 0.8,
         ("Turut hadir dalam acara tersebut Camat Basarang, Jaya Kahayan.",), ("Turut hadir para kepala desa.",)),
)  # fmt: skip


def _function(rule_name: str) -> Function:
    """The function that a rule finds: the second part of its name, without "-list"."""
    function: Function = rule_name.split("/")[1].removesuffix("-list")  # type: ignore[assignment]  # RULES name functions
    return function


_CONFIDENCE = {r.name: r.confidence for r in RULES}
_INDEX = index(RULES)
_FUNCTIONS: dict[str, Function] = {r.name: _function(r.name) for r in RULES}


class Participations:
    """One participation for each agent, event and function; a principal who sent somebody is not a participant."""

    name = "participations"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the participations of the scene."""
        found: dict[tuple[object, ...], Participation] = {}
        absent = _absent(findings)
        for line in scene.settled.lines:
            away = _away(line.items, absent)
            for name, match in _INDEX.matches(line.items):
                for made in _made(scene, line.items, name, match, away):
                    found.setdefault((_key(made.participant), id(made.event), made.function), made)
        for made in (*_committee_chairs(scene, findings), *_organizers(scene)):
            found.setdefault((_key(made.participant), id(made.event), made.function), made)
        findings.participations += found.values()


def _key(agent: Person | Post | Organization) -> object:
    if isinstance(agent, Person):
        return agent.name
    return (agent.slug if isinstance(agent, Post) else agent.path, agent.region)


def _absent(findings: Findings) -> set[tuple[int, object]]:
    """Principals of delegations with the place where they are said to be represented."""
    found: set[tuple[int, object]] = set()
    for fact in findings.representations:
        if fact.kind in ("Delegation", "Through"):
            for side in (fact.principal, fact.principal_post):
                if side is not None:
                    found.add((fact.evidence.span.end, _key(side)))
    return found


def _made(scene: Scene, items: Sequence[Item], name: str, match: Match, away: frozenset[object]) -> Iterable[Participation]:
    function: Function = _FUNCTIONS[name]
    event = scene.occasions.of(match.captures.get("event")) or scene.occasions.near(items, match.anchor)
    if event is None:
        return
    first = match.captures.get("who") or match.captures["many"]
    sides = [first] if "who" in match.captures else list(_list(items, first))
    for side in sides:
        agent = _participant(side)
        if agent is None:
            continue
        if _key(agent) in away:
            continue
        span = Span(min(items[match.anchor].start, side.start), max(items[match.anchor].end, side.end))
        evidence = Evidence.of(scene.text, span, name, _CONFIDENCE[name])
        post = side.value.posts[0] if isinstance(side.value, Agent) and side.value.posts else None
        yield Participation(
            agent,
            event,
            function,
            evidence,
            post if isinstance(agent, Person) else None,
        )


def _away(items: Sequence[Item], absent: set[tuple[int, object]]) -> frozenset[object]:
    """Who takes no part himself in this sentence: everybody represented, where it tells of a representation."""
    told = any(items[0].start <= end <= items[-1].end for end, _ in absent)
    return frozenset(key for _, key in absent) if told else frozenset()


def _list(items: Sequence[Item], first: Item) -> Iterable[Item]:
    """The agents of a list: "A, B, dan C", also "A yang diwakili B, C": all that stand behind one another."""
    at = next(n for n, i in enumerate(items) if i is first)
    gap = 0
    while at < len(items) and gap <= 4:
        item = items[at]
        if item.tag in ("AGENT", "ORG"):
            yield item
            gap = 0
        elif item.tag in ("word", "GENERIC", "PLACE", "NUMBER") and (item.fold in word_set("list-inner") or item.tag != "word"):
            gap += item.fold not in (",", "dan")
        else:
            return
        at += 1


def _participant(side: Item) -> Person | Post | Organization | None:
    value = side.value
    if isinstance(value, Agent):
        return value.person or (value.posts[0] if value.posts else None)
    return value if isinstance(value, Organization) else None


def _committee_chairs(scene: Scene, findings: Findings) -> Iterable[Participation]:
    """Who holds the post of a chair of the committee is that in the main event."""
    main = scene.occasions.main
    for tenure in findings.tenures:
        if main is not None and tenure.post.role in word_set("event-roles") and tenure.capacity == "Definitive":
            evidence = Evidence.of(scene.text, tenure.evidence.span, "participation/committee-chair", 0.9)
            yield Participation(tenure.holder, main, "committee-chair", evidence, tenure.post)


def _organizers(scene: Scene) -> Iterable[Participation]:
    for event in scene.occasions.events:
        if event.organizer is not None:
            evidence = _organizing_words(scene, event, event.organizer)
            yield Participation(event.organizer, event, "organizer", evidence)


def _organizing_words(scene: Scene, event: Event, organizer: Organization) -> Evidence:
    """From the organizer to the event in the sentence that names both."""
    for line in scene.settled.lines:
        spans = [Span(i.start, i.end) for i in line.items if i.tag == "ORG" and i.value == organizer]
        named = [Span(i.start, i.end) for i in line.items if scene.occasions.of(i) is event]
        if spans and named:
            return Evidence.of(scene.text, spans[0].join(named[0]), "participation/organizer", 0.85)
    return Evidence.of(scene.text, event.evidence.span, "participation/organizer", 0.7)
