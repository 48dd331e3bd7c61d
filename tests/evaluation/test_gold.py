"""Reading annotations: what is wrong is named with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation.gold import GoldAgent, read_gold
from tests.evaluation.invented import write_gold


def test_annotations_are_read(tmp_path: Path) -> None:
    meeting, ceremony = read_gold(write_gold(tmp_path / "gold.jsonl"))
    assert meeting.people[0] == "Rimba Danum"
    assert meeting.representations[0].representative == GoldAgent("Rimba Danum", "Sekda Kapuas")
    assert str(meeting.holds[3]) == "Punai Batang: Kepala Dinas Pangan Kapuas (Plt)"
    assert ceremony.statements[0].speaker == GoldAgent(post="Asisten Umum")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("{", "Expecting property name"),
        ("[]", "list"),
        ('{"people": []}', "no field 'id'"),
        ('{"id": "a", "people": {}}', "people that is no list"),
        ('{"id": "a", "people": [{"name": ""}]}', "'' where a text should stand"),
        ('{"id": "a", "holds": [{"person": "X"}]}', "no field 'post'"),
        ('{"id": "a", "participations": [{"agent": {}, "function": "opener"}]}', "somebody without name"),
        ('{"id": "a", "representations": [{"kind": "x", "representative": {}, "principal": {}}]}', "kind 'x'"),
        ('{"id": "satu"}', "a second one of article satu"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, found: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "satu"}) + "\n\n" + line + "\n", "utf-8")
    with pytest.raises(InputError) as raised:
        read_gold(path)
    assert f"{path}:3" in str(raised.value)
    assert found in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere"):
        read_gold(tmp_path / "nowhere.jsonl")
