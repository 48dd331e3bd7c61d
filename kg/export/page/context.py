"""The sentence around a quote, from the article's text, cut where it is very long."""

from __future__ import annotations

from kg.export.rows import Proof
from kg.text.sentences import sentences

_MOST = 320  # characters of a sentence shown on either side of the quote


def around(proof: Proof) -> tuple[str, str]:
    """What stands before and after the quote in its sentence (or sentences, where it spans several).

    Nothing on both sides where the graph has no text of the article, or another one than the offsets are for.
    """
    text, start, end = proof.source.text, proof.start, proof.end
    if start is None or end is None or not proof.quote or text[start:end] != proof.quote:
        return "", ""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    paragraph = text[line:] if stop < 0 else text[line:stop]
    spans = [sentence.span for sentence in sentences(paragraph)]
    met = [span for span in spans if line + span.start < end and start < line + span.end]
    first = min([start, *(line + span.start for span in met)])
    last = max([end, *(line + span.end for span in met)])
    return _tail(text[first:start]), _head(text[end:last])


def _tail(before: str) -> str:
    return before if len(before) <= _MOST else "… " + before[-_MOST:].partition(" ")[2]


def _head(after: str) -> str:
    return after if len(after) <= _MOST else after[:_MOST].rpartition(" ")[0] + " …"
