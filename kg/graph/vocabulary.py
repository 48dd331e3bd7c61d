"""Every IRI of a vocabulary that Wakil writes: namespaces, prefixes, and terms as constants.

A constant is named after its prefix and its local name: ``GOV_HOLDER`` is ``gov:holder``. All of ``gov:`` is described
in ``ontology/``; its concepts (roles, event types, functions ...) are data and come from ``kg.graph.concepts``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from pyoxigraph import NamedNode

from kg.lexicon.ladder import BodyClass

GOV = "https://w3id.org/wakil/ontology#"
ID = "https://w3id.org/wakil/id/"
ORG = "http://www.w3.org/ns/org#"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
FOAF = "http://xmlns.com/foaf/0.1/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
XSD = "http://www.w3.org/2001/XMLSchema#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"

PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "gov": GOV,
        "id": ID,
        "org": ORG,
        "prov": PROV,
        "oa": OA,
        "foaf": FOAF,
        "skos": SKOS,
        "dcterms": DCTERMS,
        "schema": SCHEMA,
        "xsd": XSD,
        "rdf": RDF,
        "rdfs": RDFS,
        "owl": OWL,
    }
)

# classes of things
GOV_PERSON = NamedNode(GOV + "Person")
GOV_POST = NamedNode(GOV + "Post")
GOV_ROLE = NamedNode(GOV + "Role")
GOV_ORGANIZATION = NamedNode(GOV + "Organization")
GOV_PLACE = NamedNode(GOV + "Place")
GOV_VENUE = NamedNode(GOV + "Venue")
GOV_EVENT = NamedNode(GOV + "Event")
GOV_ARTICLE = NamedNode(GOV + "Article")

PLACE_CLASSES: Mapping[str, NamedNode] = MappingProxyType(
    {
        "province": NamedNode(GOV + "Province"),
        "regency": NamedNode(GOV + "Regency"),
        "city": NamedNode(GOV + "City"),
        "district": NamedNode(GOV + "District"),
        "village": NamedNode(GOV + "Village"),
    }
)

# a class for each kind of body that the tables know
ORGANIZATION_CLASSES: Mapping[str, NamedNode] = MappingProxyType({name: NamedNode(GOV + name) for name in get_args(BodyClass)})

# classes of facts
GOV_TENURE = NamedNode(GOV + "Tenure")
GOV_PARTICIPATION = NamedNode(GOV + "Participation")
GOV_REPRESENTATION = NamedNode(GOV + "Representation")
GOV_STATEMENT = NamedNode(GOV + "Statement")
GOV_SUCCESSION = NamedNode(GOV + "Succession")

# properties of things
GOV_JURISDICTION = NamedNode(GOV + "jurisdiction")
GOV_REGION_STATUS = NamedNode(GOV + "regionStatus")
GOV_NAMESAKES = NamedNode(GOV + "namesakes")
GOV_POSSIBLY_SAME = NamedNode(GOV + "possiblySame")
GOV_SAME_POST = NamedNode(GOV + "samePost")
GOV_SUCCEEDED_BY = NamedNode(GOV + "succeededBy")
GOV_REGION_CODE = NamedNode(GOV + "regionCode")
GOV_PROTOCOL_RANK = NamedNode(GOV + "protocolRank")
GOV_SINGLE_SEAT = NamedNode(GOV + "singleSeat")
GOV_EVENT_TYPE = NamedNode(GOV + "eventType")
GOV_DATE_PRECISION = NamedNode(GOV + "datePrecision")
GOV_PARTICIPANT_COUNT = NamedNode(GOV + "participantCount")
GOV_DIGEST = NamedNode(GOV + "digest")
GOV_COPY_OF = NamedNode(GOV + "copyOf")

# properties of facts
GOV_EVIDENCE = NamedNode(GOV + "evidence")
GOV_CONFIDENCE = NamedNode(GOV + "confidence")
GOV_RULE = NamedNode(GOV + "rule")
GOV_HOLDER = NamedNode(GOV + "holder")
GOV_POST_HELD = NamedNode(GOV + "post")
GOV_CAPACITY = NamedNode(GOV + "capacity")
GOV_FIRST_OBSERVED = NamedNode(GOV + "firstObserved")
GOV_LAST_OBSERVED = NamedNode(GOV + "lastObserved")
GOV_PARTICIPANT = NamedNode(GOV + "participant")
GOV_EVENT_OF_FACT = NamedNode(GOV + "event")
GOV_FUNCTION = NamedNode(GOV + "function")
GOV_IN_CAPACITY_OF = NamedNode(GOV + "inCapacityOf")
GOV_KIND = NamedNode(GOV + "kind")
GOV_REPRESENTATIVE = NamedNode(GOV + "representative")
GOV_REPRESENTATIVE_POST = NamedNode(GOV + "representativePost")
GOV_PRINCIPAL = NamedNode(GOV + "principal")
GOV_PRINCIPAL_POST = NamedNode(GOV + "principalPost")
GOV_REPRESENTATIVE_CAPACITY = NamedNode(GOV + "representativeCapacity")
GOV_PRINCIPAL_CAPACITY = NamedNode(GOV + "principalCapacity")
GOV_REPRESENTED = NamedNode(GOV + "represented")
GOV_SPEAKER = NamedNode(GOV + "speaker")
GOV_VOICED_BY = NamedNode(GOV + "voicedBy")
GOV_TEXT = NamedNode(GOV + "text")
GOV_MANNER = NamedNode(GOV + "manner")
GOV_INCOMING = NamedNode(GOV + "incoming")
GOV_OUTGOING = NamedNode(GOV + "outgoing")
GOV_CHANGED_ON = NamedNode(GOV + "changedOn")

# schemes of concepts
GOV_ROLES = NamedNode(GOV + "roles")
GOV_EVENT_TYPES = NamedNode(GOV + "eventTypes")
GOV_FUNCTIONS = NamedNode(GOV + "functions")
GOV_KINDS = NamedNode(GOV + "kinds")
GOV_CAPACITIES = NamedNode(GOV + "capacities")
GOV_MANNERS = NamedNode(GOV + "manners")

# terms of other vocabularies
RDF_TYPE = NamedNode(RDF + "type")
ORG_ROLE = NamedNode(ORG + "role")
ORG_POST_IN = NamedNode(ORG + "postIn")
ORG_SUB_ORGANIZATION_OF = NamedNode(ORG + "subOrganizationOf")
PROV_WAS_DERIVED_FROM = NamedNode(PROV + "wasDerivedFrom")
PROV_WAS_GENERATED_BY = NamedNode(PROV + "wasGeneratedBy")
OA_SPECIFIC_RESOURCE = NamedNode(OA + "SpecificResource")
OA_HAS_SOURCE = NamedNode(OA + "hasSource")
OA_HAS_SELECTOR = NamedNode(OA + "hasSelector")
OA_TEXT_POSITION_SELECTOR = NamedNode(OA + "TextPositionSelector")
OA_TEXT_QUOTE_SELECTOR = NamedNode(OA + "TextQuoteSelector")
OA_START = NamedNode(OA + "start")
OA_END = NamedNode(OA + "end")
OA_EXACT = NamedNode(OA + "exact")
FOAF_NAME = NamedNode(FOAF + "name")
SKOS_CONCEPT = NamedNode(SKOS + "Concept")
SKOS_PREF_LABEL = NamedNode(SKOS + "prefLabel")
SKOS_ALT_LABEL = NamedNode(SKOS + "altLabel")
DCTERMS_IDENTIFIER = NamedNode(DCTERMS + "identifier")
SCHEMA_HEADLINE = NamedNode(SCHEMA + "headline")
SCHEMA_DATE_PUBLISHED = NamedNode(SCHEMA + "datePublished")
SCHEMA_URL = NamedNode(SCHEMA + "url")
SCHEMA_PUBLISHER = NamedNode(SCHEMA + "publisher")
SCHEMA_ARTICLE_BODY = NamedNode(SCHEMA + "articleBody")
SCHEMA_MENTIONS = NamedNode(SCHEMA + "mentions")
SCHEMA_START_DATE = NamedNode(SCHEMA + "startDate")
SCHEMA_LOCATION = NamedNode(SCHEMA + "location")
SCHEMA_ORGANIZER = NamedNode(SCHEMA + "organizer")
SCHEMA_CONTAINED_IN_PLACE = NamedNode(SCHEMA + "containedInPlace")
SCHEMA_HONORIFIC_PREFIX = NamedNode(SCHEMA + "honorificPrefix")
SCHEMA_HONORIFIC_SUFFIX = NamedNode(SCHEMA + "honorificSuffix")

# datatypes
XSD_DATE = NamedNode(XSD + "date")
XSD_DECIMAL = NamedNode(XSD + "decimal")
