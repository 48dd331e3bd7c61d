"""The Python API by example: read articles, build a store, ask it, take the network away.

Run it from the checkout: ``python examples/questions.py``. It prints who stood in for whom in ``examples/articles``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import kg
from kg.text.sources import read as read_sources

ARTICLES = Path(__file__).resolve().parent / "articles"


def main() -> None:
    """Walk the road from articles to answers."""
    # 1. text to readings: every fact with the words that say so
    readings = [kg.read(each) for each in read_sources([ARTICLES]) if isinstance(each, kg.Article)]
    proof = readings[0].representations[0].evidence
    assert readings[0].article.text[proof.span.start : proof.span.end] == proof.quote

    # 2. readings to a graph in memory, as pyoxigraph quads, as an rdflib dataset, as a networkx graph
    quads = kg.build_graph(readings)
    print(f"{len(readings)} articles, {len(quads)} quads, {len(kg.to_rdflib(quads))} in rdflib")
    network = kg.to_networkx(quads)
    print(f"{network.number_of_nodes()} people, posts and bodies, {network.number_of_edges()} representations between them")

    # 3. the same in a store on disk, and a named question with a parameter
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "contoh.kg")
        report = kg.build([str(ARTICLES)], store)
        print(f"{report.added} articles stored")
        with kg.open_reading(store) as reader:
            answer = kg.run(reader, "who-represented", principal="Bupati Sleman")
        for row in answer.texts():
            told = dict(zip(answer.columns, row, strict=True))
            print(told["representative"], "for", told["principal"], "|", told["quote"])


if __name__ == "__main__":
    main()
