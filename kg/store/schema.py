"""The tables of the ledger: its own, and those of what is worked out from the articles and kept beside them."""

from __future__ import annotations

from kg.store import blocks, copies, doubts, events, people

_ARTICLES = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS article (
    id INTEGER PRIMARY KEY, identifier TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, title TEXT,
    date TEXT, url TEXT, source TEXT, version TEXT NOT NULL, findings TEXT NOT NULL, reason TEXT);
CREATE INDEX IF NOT EXISTS article_url ON article (url);
CREATE TABLE IF NOT EXISTS content (article INTEGER PRIMARY KEY, text TEXT NOT NULL, draft BLOB);
CREATE TABLE IF NOT EXISTS said (
    part TEXT NOT NULL, iri TEXT NOT NULL, what TEXT NOT NULL, uses INTEGER NOT NULL,
    PRIMARY KEY (part, iri, what)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS dirty (part TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (part, name)) WITHOUT ROWID;
"""

SCHEMA = (_ARTICLES, copies.SCHEMA, events.SCHEMA, blocks.SCHEMA, people.SCHEMA, doubts.SCHEMA)
