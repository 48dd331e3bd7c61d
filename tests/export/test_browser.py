"""The page in a real browser, driven by a script that the page's own policy is told to allow; only where there is one."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from kg.export import render
from tests.export.invented import invented
from tests.export.test_page import FACTS, hostile

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=4000",
    "--window-size=1300,900",
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

DRIVER = """
const byId = (id) => document.getElementById(id);
const text = (id) => byId(id).textContent;
const shown = () => [...byId("rows").rows].filter((line) => !line.hidden).length;
const told = {ready: document.documentElement.dataset.ready || "", canvases: document.querySelectorAll("#net canvas").length};
const type = (value) => { byId("search").value = value; byId("search").dispatchEvent(new Event("input", {bubbles: true})); };
const press = (where, key) => where.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
told.start = {status: text("status"), proofs: text("proofs"), hash: location.hash};
%s
const out = document.createElement("pre"); out.id = "told"; out.textContent = JSON.stringify(told); document.body.append(out);
"""


def drive(folder: Path, page: bytes, steps: str, fragment: str = "") -> Any:
    """What the steps put into ``told``; the script runs after the page's own, under the page's policy plus its hash."""
    script = DRIVER % steps
    mark = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    made = page.decode().replace("script-src ", f"script-src 'sha256-{mark}' ", 1)
    target = folder / "page.html"
    target.write_text(made.replace("</body>\n</html>", f"<script>{script}</script></body></html>"), encoding="utf-8")
    assert CHROMIUM is not None
    run = subprocess.run(
        [CHROMIUM, *SWITCHES, f"--user-data-dir={folder / 'profile'}", "--dump-dom", f"{target.as_uri()}{fragment}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = re.search(r'<pre id="told">(.*?)</pre>', run.stdout, re.DOTALL)
    assert found, run.stdout[-500:] + run.stderr[-2000:]
    return json.loads(unescape(found[1]))


def test_the_page_draws_filters_searches_sorts_and_speaks_english(tmp_path: Path) -> None:
    steps = """
    type("sekda kalteng");
    told.hits = [...byId("hits").querySelectorAll("button")].map((each) => each.textContent);
    press(byId("search"), "Enter");
    told.found = {proofs: text("proofs"), hash: location.hash};
    type("tidak ada orang ini"); told.none = text("hits"); type("");
    document.querySelector('[data-kind="Delegation"]').click();
    told.filtered = {status: text("status"), rows: shown()};
    byId("reset").click();
    byId("from").value = "2024-08-01"; byId("from").dispatchEvent(new Event("change"));
    told.dated = {status: text("status"), rows: shown()};
    byId("reset").click();
    told.reset = {status: text("status"), rows: shown()};
    const heading = document.querySelectorAll("thead th button")[1];
    heading.click(); told.sorted = [...byId("rows").rows].map((line) => line.cells[1].firstChild.textContent);
    told.aria = heading.closest("th").getAttribute("aria-sort");
    byId("language").click();
    told.english = {lang: document.documentElement.lang, status: text("status")};
    told.kinds = [...document.querySelectorAll("tbody [data-kind-word]")].map((each) => each.textContent);
    byId("rows").rows[0].querySelector("button").click();
    told.row = {proofs: text("proofs"), marked: document.querySelector("#proofs mark").textContent};
    press(byId("net"), "Escape"); told.escaped = location.hash;
    press(byId("net"), "ArrowRight"); told.stepped = location.hash;
    """
    told = drive(tmp_path, render(invented(), "html"), steps)
    assert told["ready"] == "yes"
    assert told["canvases"] > 0
    assert told["start"]["status"] == f"Tergambar 17 dari 17 pelaku dan {len(FACTS)} dari {len(FACTS)} keterwakilan."
    assert "Tarung Lewu" in told["start"]["proofs"]
    assert told["hits"] == ["Rimba DanumSekretaris Daerah Provinsi Kalimantan Tengah"]
    assert re.fullmatch(r"#n=\d+", told["found"]["hash"])
    assert "Diwakili (1)" in told["found"]["proofs"]
    assert told["none"] == "Tidak ada yang cocok."
    assert told["filtered"]["rows"] == sum(fact.kind != "Delegation" for fact in FACTS)
    assert f"dan 4 dari {len(FACTS)} keterwakilan" in told["filtered"]["status"]
    assert told["dated"]["rows"] == 5
    assert told["reset"] == {"status": told["start"]["status"], "rows": len(FACTS)}
    assert told["sorted"] == sorted(told["sorted"])
    assert told["aria"] == "ascending"
    assert told["english"]["lang"] == "en"
    assert told["english"]["status"].startswith("Drawn: 17 of 17 actors")
    assert set(told["kinds"]) == {"Delegation", "Delivering the speech of", "Through", "On behalf of a group"}
    assert told["row"]["marked"] in {fact.quote for fact in FACTS}
    assert "Confidence" in told["row"]["proofs"]
    assert told["escaped"] == "#l=en"
    assert re.fullmatch(r"#l=en&e=\d+", told["stepped"])


def test_an_address_opens_the_evidence(tmp_path: Path) -> None:
    told = drive(tmp_path, render(invented(), "html"), "told.lang = document.documentElement.lang;", "#l=en&e=3")
    assert told["lang"] == "en"
    assert "read the" not in told["start"]["proofs"]
    assert "I Wayan Sutirta" in told["start"]["proofs"]


def test_hostile_data_does_not_run(tmp_path: Path) -> None:
    steps = """
    window.alert = () => { told.ran = true; };
    byId("rows").rows[0].querySelector("button").click();
    told.images = document.querySelectorAll("img").length;
    told.links = document.querySelectorAll("#proofs a").length;
    told.proofs = text("proofs");
    """
    told = drive(tmp_path, render(hostile(), "html"), steps)
    assert told["ready"] == "yes"
    assert "ran" not in told
    assert (told["images"], told["links"]) == (0, 0)
    assert "<img src=x" in told["proofs"]
