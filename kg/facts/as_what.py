"""As what somebody took part: the function that a deed gives at this event, to this kind of participant."""

from __future__ import annotations

from kg.facts.deeds import act_of
from kg.facts.no_deeds import GONG
from kg.facts.sides import gives_office
from kg.grammar.items import Item
from kg.lexicon.events import event_types
from kg.lexicon.words import word_set
from kg.model.entities import Event
from kg.model.facts import Function

_BY_PEOPLE = frozenset({"chair", "closer", "inaugurator", "opener"})


def as_body(function: Function, name: str, side: Item) -> Function:
    """A body that "meluncurkan" something holds the launch, one that "melepas" or "mewisuda" its own their farewell."""
    holds = function in ("inaugurator", "installer") or name == "participation/attendee/active/sends-off"
    return "organizer" if side.tag == "ORG" and holds and name.split("/")[2] == "active" else function


def at_its_event(function: Function, act: Item | None, event: Event, name: str) -> Function | None:
    """The function that an act gives at an event: a ribbon that is cut opens a fair, a stone that was laid is another event."""
    inaugurates = act_of(event.type) == "inaugurator"
    if name == GONG:
        return "inaugurator" if inaugurates else function
    if act is None or function != "inaugurator" or inaugurates:
        return function
    return "opener" if event_types()[act.value.type].weight == 0 else None


def speaks_too(act: Item | None) -> bool:
    """ "Pembukaan dan sambutan acara oleh ...": who opens speaks as well."""
    return act is not None and not word_set("speech").isdisjoint(act.value.name.lower().split())


def unlike(function: Function, event_type: str, side: Item, verb: str) -> bool:
    """Bodies do not open, chair or inaugurate; who goes on a visit does not organize it; who hands over gives."""
    if function in _BY_PEOPLE:
        return side.tag == "ORG"
    if function == "visitor" and side.tag == "ORG":  # a body that inspects something at an event of another kind is no guest
        return event_type not in word_set("event-visit") and event_type not in word_set("event-of-visitor")
    if function == "companion":  # "Rimba Danum menjabat Ketua, didampingi Tiara Malang sebagai Sekretaris"
        return event_type in word_set("event-of-installer") and gives_office(side)
    if function == "attendee" and side.tag == "ORG":  # a body that "menebar benih" has others do it
        return verb in word_set("does-it")
    if function != "organizer":
        return False
    act = act_of(event_type)
    if act is not None and (verb in word_set("carries-out") or (side.tag == "AGENT" and verb in word_set("held-by"))):
        return True
    return side.tag == "AGENT" and event_type in word_set("event-visit")
