"""``kg network``: who stands in for whom as a network, how two are connected, and the profile of an official."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from kg.errors import UsageError

if TYPE_CHECKING:
    from kg.chronicle.facts import Facts
    from kg.chronicle.network import Standing, Step
    from kg.chronicle.profile import Profile
    from kg.query.naming import Reads

_HEADER = ("name", "stood in", "for", "represented", "by", "rank", "group")


@click.command("network")
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option("--by", type=click.Choice(["person", "post"]), default="person", show_default=True, help="What the nodes are.")
@click.option("--top", type=click.IntRange(min=1), default=20, show_default=True, metavar="N", help="How many are shown.")
@click.option("--chain", nargs=2, metavar="FROM TO", help="The fewest representations that connect two of them.")
@click.option("--profile", "official", metavar="NAME", help="Events that an official attended, and those delegated to whom.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def command(store: str, by: str, top: int, chain: tuple[str, str] | None, official: str | None, as_json: bool) -> None:
    """Show who is central among those who stand in for one another, by PageRank, with their numbers and groups.

    "stood in" and "represented" count events, "for" and "by" different people; groups are those of Louvain. Exit status 1
    where there is nothing to show.

    \b
    Examples:
      kg network --top 10
      kg network --by post --chain "Asisten I Kapuas" "Gubernur Kalteng"
      kg network --profile "Bupati Kapuas"
    """
    from kg.chronicle.facts import Facts
    from kg.store.opening import open_reading

    if chain and official:
        raise UsageError("--chain and --profile ask different things: give one of them")
    with open_reading(store) as reader:
        facts = Facts(reader.oxigraph)
        if official is not None:
            shown = _profile(facts, reader, official, as_json)
        elif chain:
            shown = _chain(facts, reader, by, chain, as_json)
        else:
            shown = _standings(facts, by, top, as_json)
    if not shown:
        sys.exit(1)


def _one(reader: Reads, text: str) -> str:
    """The IRI of the one person, post or organization of that name."""
    from kg.query.candidates import may_be
    from kg.query.naming import Directory, Kind, UnknownNameError

    kinds: tuple[Kind, ...] = ("person", "post", "organization")
    directory = Directory(reader)
    found = directory.find(text, kinds)
    if not found:
        raise UnknownNameError(text, kinds, directory.near(text, kinds))
    if len(found) > 1:
        raise UsageError(may_be(reader, text, "", found))
    return found[0].iri.value


def _standings(facts: Facts, by: str, top: int, as_json: bool) -> bool:
    from kg.chronicle.network import graph, standings
    from kg.cli.tables import print_rows

    found = standings(facts, graph(facts, "post" if by == "post" else "person"))[:top]
    if as_json:
        _print([each._asdict() for each in found])
    elif found:
        print_rows(_HEADER, [_row(each) for each in found], sys.stdout)
    else:
        click.echo("no representations")
    return bool(found)


def _row(each: Standing) -> tuple[str, ...]:
    numbers = (each.stood_in, each.for_whom, each.represented, each.by_whom)
    return (each.label, *map(str, numbers), f"{each.rank:.4f}", str(each.group))


def _chain(facts: Facts, reader: Reads, by: str, ends: tuple[str, str], as_json: bool) -> bool:
    from kg.chronicle.network import chain, graph

    start, end = (_one(reader, text) for text in ends)
    steps = chain(graph(facts, "post" if by == "post" else "person"), start, end)
    if as_json:
        _print([each._asdict() for each in steps])
    else:
        for line in _told(facts, steps):
            click.echo(line)
    return bool(steps)


def _told(facts: Facts, steps: Sequence[Step]) -> Iterator[str]:
    from kg.chronicle.conflict import Side
    from kg.chronicle.conflicts import words_of
    from kg.cli.tables import plain

    if not steps:
        yield "no chain of representations connects them"
    for each in steps:
        often = "once" if each.times == 1 else f"{each.times} times"
        yield f"{plain(facts.name(each.representative))} stood in for {plain(facts.name(each.principal))}, {often}"
        for words in words_of(facts, Side("", (each.fact,))):
            yield f'    "{plain(words.sentence)}"'
            yield f"    {plain(', '.join(filter(None, (words.publisher, words.published, words.headline, words.url))))}"


def _profile(facts: Facts, reader: Reads, text: str, as_json: bool) -> bool:
    from kg.chronicle.profile import profile

    found = profile(facts, _one(reader, text))
    if as_json:
        _print({**found._asdict(), "share": found.share})
    else:
        for line in _described(facts, found):
            click.echo(line)
    return bool(found.attended or found.delegated or found.stood_in)


def _described(facts: Facts, found: Profile) -> Iterator[str]:
    from kg.cli.tables import plain

    yield plain(facts.name(found.official))
    yield f"  events attended: {len(found.attended)}"
    share = "" if found.share is None else f" ({found.share:.0%} of all)"
    yield f"  events delegated: {len(found.delegated)}{share}"
    yield f"  events at which they stood in for somebody: {len(found.stood_in)}"
    for title, counted in (("by", found.representatives), ("kinds", found.kinds), ("types of events", found.types)):
        if counted:
            yield f"  delegated, {title}: {_numbers(facts, title, counted)}"


def _numbers(facts: Facts, title: str, counted: Mapping[str, int]) -> str:
    from kg.cli.tables import plain

    return "; ".join(f"{plain(facts.name(name)) if title == 'by' else name} {number}" for name, number in counted.items())


def _print(record: Any) -> None:
    click.echo(json.dumps(record, ensure_ascii=False, indent=2))
