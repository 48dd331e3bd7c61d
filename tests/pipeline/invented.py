"""Quick invented readings, and a build of them in a process that may be killed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from pathlib import Path

from kg.model.article import Article
from kg.model.entities import Organization, Person, Place, Post
from kg.model.facts import Reading, Representation, Statement, Tenure
from kg.model.spans import Evidence, Span
from kg.validation.findings import Finding
from kg.validation.index import AnyTriple

NAMES = tuple(f"{one} {other}" for one in ("Tarung", "Rimba", "Sari", "Jata") for other in ("Lewu", "Danum", "Batang"))
REGIONS = ("62", "62.01", "62.03", "63.71", None)


def quick_reader(article: Article) -> Reading:
    """A reading that depends on the article's text alone; articles share people, some of them namesakes."""
    dice = random.Random(article.text)
    proof = Evidence.of(article.text, Span(0, len(article.text)), "test/rule", 0.9)
    people = [Person(name, (name.split()[0],)) for name in dice.sample(NAMES, 3)]
    tenures = [Tenure(person, _post(dice.choice(REGIONS)), "Definitive", proof) for person in people]
    stands_in = Representation("Delegation", proof, people[0], tenures[0].post, people[1], tenures[1].post)
    return Reading(
        article,
        tuple(people),
        tuple(tenure.post for tenure in tenures),
        places=(Place("Kalimantan Tengah", "province", "62"),),
        tenures=tuple(tenures),
        representations=(stands_in,),
        statements=(Statement(people[2], "Kita jaga.", proof),),
    )


def _post(region: str | None) -> Post:
    office = Organization("Dinas Pangan", "Agency", ("dinas-pangan",), region)
    return Post(f"Kepala Dinas Pangan {region or 'setempat'}", "kepala-dinas-pangan", None, office, region)


def no_findings(triples: Iterable[AnyTriple]) -> tuple[Finding, ...]:
    """Validation that finds nothing."""
    return ()


def articles(number: int, version: str = "satu") -> list[Article]:
    """Articles that differ in text between versions."""
    return [Article(f"b-{index}", f"Berita {version} nomor {index}.") for index in range(number)]


def write(path: Path, some: Iterable[Article]) -> Path:
    """Articles as JSON Lines."""
    path.write_text("".join(json.dumps({"id": a.identifier, "text": a.text}) + "\n" for a in some), "utf-8")
    return path


def build_in_small_portions(source: str, store: str) -> None:
    """What the child process of the kill test does."""
    from kg.pipeline import building

    building.PORTION = 40
    building.build([source], store, reader=quick_reader, check=no_findings)
