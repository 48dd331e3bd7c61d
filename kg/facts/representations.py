"""Representations: who stood in for whom."""

from __future__ import annotations

from collections.abc import Sequence

from kg.facts.rules import index, rule
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settling import Agent
from kg.model.article import slug
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Kind, Representation

RULES = (
    rule(
        "representation/diwakili",
        (
            "principal:SIDE )? ,? @absent*14 <diwakili/diwakilkan> @manner*4 oleh/kepada? ,? representative:SIDE",
            "principal:SIDE )? ,? @absent*14 mengutus/menugaskan ~1 <diwakili> oleh? representative:SIDE",
        ),
        0.97,
        (
            "Rapat dibuka Sekda Kalteng, Rimba Danum yang diwakili oleh Asisten Administrasi Umum, Tiara Malang.",
            "Bupati Kapuas, dalam hal ini diwakili Sekda Kapuas Jaya Kahayan, membuka musrenbang.",
            "Bupati Kapuas berhalangan hadir dan diwakili oleh Camat Basarang, Jaya Kahayan.",
        ),
        (
            "Kegiatan dihadiri para camat atau yang diwakili.",
            "Peserta diwakili dua orang dari tiap desa.",
        ),
    ),
    rule(
        "representation/mewakili",
        (
            "representative:SIDE )? ,? @standing*10 <mewakili/wakili> @kin*1 principal:SIDE",
            "<mewakili> principal:SIDE ,? @absent*10 ,? representative:AGENT",
        ),
        0.95,
        (
            "Asisten Administrasi Umum, Tiara Malang, yang hadir mewakili Gubernur Kalteng menyampaikan sambutan.",
            "Mewakili Bupati Kapuas, Sekda Kapuas Jaya Kahayan membuka musrenbang.",
            "Staf Ahli Bupati, Tiara Malang, saat mewakili Bupati Kapuas yang berhalangan hadir.",
        ),
        (
            "Camat Basarang, Jaya Kahayan, berharap tim ini mewakili kabupaten di ajang provinsi.",
            "Kepala Dinas Kesehatan Kapuas atau yang mewakili diminta hadir.",
            "Wakil Bupati Kapuas, Tiara Malang, membuka rapat.",
        ),
    ),
    rule(
        "representation/atas-nama",
        (
            "representative:AGENT ,? @standing*8 <mengatasnamakan/a.n.> principal:SIDE",
            "representative:AGENT ,? @standing*8 <atas> nama principal:SIDE",
        ),
        0.9,
        ("Sekda Kapuas, Jaya Kahayan, hadir atas nama Bupati Kapuas.",),
        ("Kepala Desa atas nama Jaya Kahayan berangkat.", "Jaya Kahayan meminta maaf atas nama pribadi."),
    ),
    rule(
        "representation/menugaskan",
        (
            "principal:AGENT ,? ~3 <menugaskan/mengutus/menunjuk/mendelegasikan> representative:AGENT ~2 untuk? ~3 "
            "mewakilinya/mewakili/menghadiri/hadir",
            "principal:AGENT ,? ~3 <mendelegasikan> ~3 kepada representative:AGENT",
        ),
        0.93,
        ("Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan untuk mewakilinya.",),
        ("Bupati Kapuas menunjuk Jaya Kahayan sebagai ketua panitia.",),
    ),
)
SPEECHES = (
    rule(
        "speech/membacakan",
        (
            "representative:AGENT ,? ~10 <membacakan/bacakan> ~2 @speech ~2 principal:AGENT",
            "<membacakan> ~2 @speech ~2 principal:AGENT ,? representative:AGENT",
        ),
        0.95,
        ("Sekda Kapuas, Jaya Kahayan, membacakan sambutan tertulis Gubernur Kalteng.",),
        ("Sekda Kapuas, Jaya Kahayan, membacakan doa.",),
    ),
    rule(
        "speech/dibacakan",
        (
            "@speech ~2 principal:AGENT ,? yang? <dibacakan/disampaikan> ~1 oleh? representative:AGENT",
            "principal:AGENT ,? ~4 @speech ~2 yang <dibacakan> ~1 oleh? representative:AGENT",
            "@speech ~2 yang? <dibacakan> ~1 oleh? representative:AGENT ,? principal:AGENT",
        ),
        0.95,
        ("Dalam sambutan Gubernur Kalteng yang dibacakan Sekda Kapuas, Jaya Kahayan, disampaikan tiga hal.",),
        ("Doa dibacakan Jaya Kahayan, Kepala KUA Basarang.",),
    ),
)
THROUGH = (
    rule(
        "through/melalui",
        ("principal:ORG )? ,? yaitu? <melalui/lewat> representative:ORG",),
        0.9,
        ("Pemprov Kalteng melalui Biro Kesejahteraan Rakyat Setda Provinsi Kalteng menggelar rapat koordinasi.",),
        ("Pemprov Kalteng melalui program beasiswa membantu pelajar.",),
    ),
    rule(
        "through/dalam-hal-ini",
        ("principal:ORG ,? dalam hal <ini> representative:ORG",),
        0.85,
        ("Pemkab Kapuas dalam hal ini Dinas Pendidikan Kabupaten Kapuas menggelar lomba.",),
        ("Pemkab Kapuas dalam hal ini patut bersyukur.",),
    ),
)
GROUPS = (
    rule(
        "group/mewakili",
        (
            "representative:AGENT ,? @standing*8 <mewakili> @many*3 group:@group-noun",
            "<mewakili> @many*3 group:@group-noun ,? representative:AGENT",
        ),
        0.85,
        ("Jaya Kahayan, Camat Basarang, mewakili para pedagang menyampaikan terima kasih.",),
        ("Tarian ini mewakili keindahan alam.",),
    ),
)
_ALL = RULES + SPEECHES + THROUGH + GROUPS
_CONFIDENCE = {r.name: r.confidence for r in _ALL}
_KINDS: dict[str, Kind] = {"speech": "Speech", "through": "Through", "group": "Group", "representation": "Delegation"}
_INDEX = index(_ALL)


class Representations:
    """One representation for each pair of sides and kind; a delegation makes a speech of the same pair superfluous."""

    name = "representations"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the representations of the scene."""
        found: dict[tuple[object, ...], Representation] = {}
        for line in scene.settled.lines:
            taken: set[int] = set()
            for name, match in _INDEX.matches(line.items):
                if match.anchor in taken:
                    continue
                made = _made(scene, findings, line.items, name, match)
                if made is not None:
                    taken.add(match.anchor)
                    key = (
                        _side(made.representative, made.representative_post),
                        _side(made.principal, made.principal_post),
                    )
                    known = found.get(key)
                    if known is None or (known.kind == "Speech" and made.kind == "Delegation"):
                        found[key] = made
        findings.representations += found.values()


def _side(agent: Person | Organization | None, post: Post | None) -> object:
    if isinstance(agent, Person):
        return agent.name
    if agent is not None:
        return (agent.path, agent.region)
    return (post.slug, post.region, post.organization.path if post.organization else ()) if post is not None else None


def _made(scene: Scene, findings: Findings, items: Sequence[Item], name: str, match: Match) -> Representation | None:
    used = items[match.first : match.last]
    kind = _KINDS[name.split("/", maxsplit=1)[0]]
    representative = match.captures["representative"]
    principal = match.captures.get("principal")
    reason = _refused(items, match, name, representative, principal)
    if reason is not None:
        findings.refusals.append(scene.refusal(used, name, reason))
        return None
    agent, post = _sides(representative)
    if principal is None:
        group = match.captures["group"]
        whom: Person | Organization | None = _group(scene, items, match, group)
        whom_post = None
    else:
        whom, whom_post = _sides(principal)
    if _side(agent, post) == _side(whom, whom_post):
        findings.refusals.append(scene.refusal(used, name, "both sides are the same"))
        return None
    event = scene.occasions.near(items, match.anchor)
    evidence = scene.evidence(used, name, _CONFIDENCE[name])
    return Representation(kind, evidence, agent, post, whom, whom_post, event)


def _sides(item: Item) -> tuple[Person | Organization | None, Post | None]:
    value = item.value
    if isinstance(value, Agent):
        return value.person, (value.posts[0] if value.posts else None)
    if isinstance(value, Organization):
        return value, None
    raise TypeError(f"neither an agent nor an organization: {item}")


def _refused(items: Sequence[Item], match: Match, name: str, representative: Item, principal: Item | None) -> str | None:
    folds = {i.fold for i in items if i.fold}
    if folds & word_set("contest") and name.startswith(("representation/mewakili", "group/")):
        return "the sentence speaks of a contest, in which a team or a person represents a place"
    if match.anchor and items[match.anchor - 1].fold == "yang" and match.anchor > 1 and items[match.anchor - 2].fold == "atau":
        return "'atau yang mewakili' names nobody in particular"
    value = principal.value if principal is not None else None
    if name == "representation/atas-nama" and isinstance(value, Agent) and not value.posts:
        return "'atas nama' before a mere name introduces the name"
    if isinstance(value, Agent) and value.rule == "coreference/pronoun" and name == "representation/mewakili":
        return None
    if name.startswith("through/") and isinstance(representative.value, Organization) and isinstance(value, Organization):
        return _not_a_part(representative.value, value)
    return None


def _not_a_part(unit: Organization, whole: Organization) -> str | None:
    if unit.path == whole.path and unit.region == whole.region:
        return "both sides are the same organization"
    return None


def _group(scene: Scene, items: Sequence[Item], match: Match, group: Item) -> Organization:
    """The group as worded, from the words after the anchor to the group's noun, and its place where one follows."""
    words = [i for i in items[match.anchor + 1 : match.last] if i.tag in ("word", "PLACE", "ORG", "GENERIC") and i.fold != ","]
    first = words[0] if words else group
    end = group.end
    label = scene.text[first.start : end]
    return Organization(label, "Organization", (slug(label) or "kelompok",), None, False, None, (label,))
