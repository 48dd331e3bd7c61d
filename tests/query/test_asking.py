"""Questions: the command that asks the same first, then wordings that must be read as it; then what must not be understood."""

from __future__ import annotations

import shlex

import pytest

from kg.query.asking import Answer, ask
from kg.query.named import run
from tests.query.network import network

GOVERNOR = "'Gubernur Kalimantan Tengah'"
SECRETARY = "'Sekretaris Daerah Provinsi Kalimantan Tengah'"

READ = [
    (
        "who-represented",
        "Siapa mewakili siapa?",
        "Siapa saja yang mewakili siapa",
        "Siapa diwakili oleh siapa?",
        "Tolong tampilkan semua perwakilan",
        "Who represented whom?",
        "who stood in for whom",
        "Please show me all representations",
        "SIAPA MEWAKILI SIAPA ???",
    ),
    (
        "who-represented --principal 'Sekda Kalteng'",
        "Siapa yang mewakili Sekda Kalteng?",
        "siapa mewakili Sekda Kalteng",
        "Siapakah yang mewakili Sekda Kalteng?",
        "Siapa saja yang pernah mewakili Sekda Kalteng?",
        "Siapa yang hadir mewakili Sekda Kalteng?",
        "Siapa yang hadir atas nama Sekda Kalteng?",
        "Coba sebutkan siapa yang mewakili Sekda Kalteng, ya",
        "Who represented Sekda Kalteng?",
        "Who stood in for Sekda Kalteng?",
        "Who did Sekda Kalteng send?",
        "Can you tell me who represented Sekda Kalteng, please?",
    ),
    (
        "who-represented --principal 'Gubernur Kalteng' --event 'Rakor Pangan'",
        "Siapa yang mewakili Gubernur Kalteng pada Rakor Pangan?",
        "Siapa mewakili Gubernur Kalteng di acara Rakor Pangan?",
        "Gubernur Kalteng diwakili siapa saat Rakor Pangan?",
        "Pada Rakor Pangan siapa yang mewakili Gubernur Kalteng?",
        "Who represented Gubernur Kalteng at Rakor Pangan?",
        "At Rakor Pangan, who represented Gubernur Kalteng?",
    ),
    (
        "who-represented --event 'Rakor Pangan'",
        "Siapa yang diwakili pada Rakor Pangan?",
        "Who was represented at Rakor Pangan?",
    ),
    (
        f"who-represented --principal {GOVERNOR}",
        "Who represented the Governor of Central Kalimantan?",
        "Who has represented the governor of Kalteng?",
        "Who stood in for the Governor of Central Kalimantan?",
    ),
    (
        "represented-by --principal 'Bupati Kapuas'",
        "Diwakili oleh siapa Bupati Kapuas?",
        "Bupati Kapuas diwakili siapa?",
        "Bupati Kapuas diwakilkan oleh siapa?",
        "Oleh siapa Bupati Kapuas diwakili?",
        "By whom was Bupati Kapuas represented?",
        "Who was Bupati Kapuas represented by?",
    ),
    (
        "representations-of --representative 'Rimba Danum'",
        "Rimba Danum mewakili siapa?",
        "Rimba Danum pernah mewakili siapa saja?",
        "Siapa yang diwakili oleh Rimba Danum?",
        "Siapa saja yang diwakili Rimba Danum?",
        "Whom did Rimba Danum represent?",
        "Who did Rimba Danum represent?",
        "Who was represented by Rimba Danum?",
        "On whose behalf did Rimba Danum come?",
    ),
    (
        "who-held --post 'Bupati Balangan'",
        "Siapa Bupati Balangan?",
        "Siapakah Bupati Balangan",
        "Siapa yang menjabat Bupati Balangan?",
        "Siapa nama Bupati Balangan?",
        "Siapa saja yang pernah menjadi Bupati Balangan?",
        "Who is Bupati Balangan?",
    ),
    (
        "who-held --post 'Bupati Balangan' --on '25 Agustus 2022'",
        "Siapa Bupati Balangan pada 25 Agustus 2022?",
        "Siapa Bupati Balangan tanggal 25 Agustus 2022?",
        "Siapa yang menjabat sebagai Bupati Balangan pada tanggal 25 Agustus 2022?",
        "Pada 25 Agustus 2022 siapa Bupati Balangan?",
    ),
    (
        "who-held --post 'Bupati Balangan' --on 2022-08-25",
        "Siapa Bupati Balangan per 2022-08-25?",
        "Who was the Regent of Balangan on 2022-08-25?",
        "Who held the post of Regent of Balangan on 2022-08-25?",
    ),
    (
        "who-held --post 'Bupati Balangan' --on 2023",
        "Siapa Bupati Balangan pada tahun 2023?",
        "Who was the regent of Balangan in 2023?",
    ),
    (
        "post-history --post 'Bupati Balangan'",
        "Bagaimana riwayat jabatan Bupati Balangan?",
        "Riwayat Bupati Balangan",
        "Kronologi pemegang jabatan Bupati Balangan",
        "What is the history of the post of Bupati Balangan?",
        "Timeline of Bupati Balangan",
    ),
    (
        "names-of --person 'Rimba Danum'",
        "Apa saja nama lain Rimba Danum?",
        "Siapa saja yang bernama Rimba Danum?",
        "What are the other names of Rimba Danum?",
        "Who else is called Rimba Danum?",
    ),
    (
        "same-person --person 'Rimba Danum' --other 'Tarung Lewu'",
        "Apakah Rimba Danum dan Tarung Lewu orang yang sama?",
        "Are Rimba Danum and Tarung Lewu the same person?",
        "Is Rimba Danum the same person as Tarung Lewu?",
    ),
    (
        "post-sightings --post 'Bupati Balangan'",
        "Berita apa saja tentang pemegang jabatan Bupati Balangan?",
        "Kapan saja pejabat Bupati Balangan terlihat?",
        "Which articles show the holders of the post of Bupati Balangan?",
    ),
    (
        "successions --post 'Sekda Balangan'",
        "Siapa yang dilantik sebagai Sekda Balangan?",
        "Siapa diangkat menjadi Sekda Balangan?",
        "Who became Sekda Balangan?",
    ),
    ("successions --person 'Norma Paring'", "Kapan Norma Paring dilantik?", "When was Norma Paring sworn in?"),
    (
        "independent-sources --principal 'Bupati Kapuas'",
        "Berapa sumber yang memberitakan bahwa Bupati Kapuas diwakili?",
        "How many independent sources report that Bupati Kapuas was represented?",
    ),
    (
        "posts-of --person 'Rimba Danum'",
        "Apa jabatan Rimba Danum?",
        "Apa saja jabatan Rimba Danum?",
        "Rimba Danum menjabat sebagai apa?",
        "Jabatan Rimba Danum apa?",
        "Siapa Rimba Danum?",
        "Siapa itu Rimba Danum?",
        "What posts did Rimba Danum hold?",
        "Who is Rimba Danum?",
    ),
    ("posts-of --person 'Drs. Rimba Danum, M.Si'", "Apa jabatan Drs. Rimba Danum, M.Si?", "Siapa Drs. Rimba Danum, M.Si.?"),
    (
        "acting-holders",
        "Siapa saja Plt/Pj?",
        "Siapa saja Plt dan Plh?",
        "Siapa saja pejabat sementara?",
        "Who are the acting officials?",
        "List all acting holders",
    ),
    ("acting-holders --capacity Plt", "Siapa saja Plt?", "Siapa saja pelaksana tugas?", "Siapa yang menjabat Plt?"),
    ("acting-holders --capacity Plt --place Balangan", "Siapa saja Plt di Balangan?"),
    (
        "acting-holders --capacity Plt --post 'Bupati Balangan'",
        "Siapa Plt Bupati Balangan?",
        "Siapa Plt. Bupati Balangan?",
        "Who is the acting Regent of Balangan?",
    ),
    (
        "people-of --organization 'Setda Provinsi Kalteng'",
        "Siapa saja pejabat di Setda Provinsi Kalteng?",
        "Who works in Setda Provinsi Kalteng?",
    ),
    ("posts-in --place Balangan", "Jabatan apa saja yang ada di Balangan?", "Which posts are there in Balangan?"),
    (
        "participants --event 'Rakor Pangan'",
        "Siapa saja yang hadir di Rakor Pangan?",
        "Siapa yang menghadiri Rakor Pangan?",
        "Siapa saja peserta Rakor Pangan?",
        "Rakor Pangan dihadiri siapa saja?",
        "Who attended Rakor Pangan?",
        "Who took part in the Rakor Pangan?",
    ),
    ("participants --event 'Rakor Pangan' --function opener", "Siapa yang membuka Rakor Pangan?", "Who opened Rakor Pangan?"),
    ("participants --event 'Rakor Banjir' --function chair", "Siapa yang memimpin Rakor Banjir?", "Who chaired Rakor Banjir?"),
    (
        "participations-of --participant 'Gubernur Kalteng'",
        "Acara apa saja yang dihadiri Gubernur Kalteng?",
        "Gubernur Kalteng menghadiri acara apa saja?",
        "Di mana saja Gubernur Kalteng hadir?",
        "Which events did Gubernur Kalteng attend?",
    ),
    (
        "participations-of --participant 'Sekda Kalteng' --function opener",
        "Acara apa saja yang dibuka oleh Sekda Kalteng?",
        "Which events did Sekda Kalteng open?",
    ),
    (
        "events-of --organizer 'Pemprov Kalteng'",
        "Acara apa saja yang digelar Pemprov Kalteng?",
        "Kegiatan apa yang diadakan oleh Pemprov Kalteng?",
        "Pemprov Kalteng menggelar acara apa saja?",
        "Which events did Pemprov Kalteng organize?",
        "Which events were organised by Pemprov Kalteng?",
    ),
    ("events-of --organizer Kalteng", "Acara apa saja yang berlangsung di Kalteng?", "Which events took place in Kalteng?"),
    (
        "events-on --date '14 Mei 2024'",
        "Acara apa saja pada 14 Mei 2024?",
        "Ada acara apa saja pada tanggal 14 Mei 2024?",
        "Acara apa yang digelar pada 14 Mei 2024?",
    ),
    ("events-on --date '14 May 2024'", "Which events took place on 14 May 2024?", "What happened on 14 May 2024?"),
    (
        "delegations --official 'Gubernur Kalteng'",
        "Seberapa sering Gubernur Kalteng diwakilkan?",
        "Berapa kali Gubernur Kalteng diwakili?",
        "Seberapa sering Gubernur Kalteng hadir sendiri?",
        "How often was Gubernur Kalteng represented?",
        "How many times did Gubernur Kalteng attend in person?",
    ),
    (
        "most-delegating",
        "Siapa yang paling sering diwakili?",
        "Siapa paling sering diwakilkan?",
        "Who was represented most often?",
    ),
    ("most-standing-in", "Siapa yang paling sering mewakili orang lain?", "Who stood in for others most often?"),
    (
        "chains",
        "Apa saja rantai perwakilan yang ada?",
        "Adakah perwakilan berantai?",
        "Which chains of representation are there?",
    ),
    (
        "disagreements",
        "Berita mana saja yang berbeda?",
        "Apakah ada berita yang bertentangan?",
        "Which articles disagree?",
        "Do any articles contradict each other?",
    ),
    (
        "quotes-of --speaker 'Rimba Danum'",
        "Apa kata Rimba Danum?",
        "Apa saja pernyataan Rimba Danum?",
        "What did Rimba Danum say?",
        "Quotes by Rimba Danum",
    ),
    (
        "quotes-of --speaker 'Rimba Danum' --about harga",
        "Apa kata Rimba Danum tentang harga?",
        "Apa yang dikatakan Rimba Danum soal harga?",
        "What did Rimba Danum say about harga?",
    ),
    (
        "speeches --principal 'Bupati Balangan'",
        "Siapa yang membacakan sambutan Bupati Balangan?",
        "Sambutan Bupati Balangan dibacakan oleh siapa?",
    ),
    (
        "speeches --representative 'Norma Paring'",
        "Norma Paring membacakan sambutan siapa?",
        "Whose speech did Norma Paring read?",
    ),
    (
        "through --principal 'Pemprov Jatim'",
        "Melalui apa Pemprov Jatim bertindak?",
        "Through which agency did Pemprov Jatim act?",
    ),
    (
        "articles-about --person 'Rimba Danum'",
        "Berita apa saja yang menyebut Rimba Danum?",
        "Berita tentang Rimba Danum",
        "Which articles mention Rimba Danum?",
    ),
    ("statistics", "Berapa berita yang ada?", "Apa isi graf ini?", "How many articles are there?", "What is in this graph?"),
]

NOT_UNDERSTOOD = [
    "",
    "?",
    "Siapa?",
    "Siapa",
    "Who?",
    "Halo",
    "Selamat pagi",
    "Siapa yang makan nasi?",
    "Berapa harga beras di Kapuas?",
    "Berapa anggaran Dinas Kesehatan?",
    "Kapan Rakor Pangan?",
    "Mengapa Gubernur Kalteng tidak hadir?",
    "Bagaimana cuaca di Balangan?",
    "Di mana Musrenbang diadakan?",
    "Apa itu Musrenbang?",
    "Pukul berapa rapat dimulai?",
    "Wakil Bupati Kapuas",
    "Sekda Kalteng",
    "perwakilan BPK",
    "mewakili",
    "Siapa perwakilan BPK?",
    "Tim mana yang mewakili Kalteng di ajang PON?",
    "Why was the governor absent?",
    "When did the meeting take place?",
    "Who ate my rice?",
    "What time is it?",
    "Where does the regent live?",
    "Delete everything",
    "SELECT * WHERE { ?s ?p ?o }",
    "Who will win the election?",
    "Siapa yang akan menang pemilu?",
    "Ada apa pada 31 Februari 2022?",
    "xyzzy",
]

UNKNOWN = [
    ("Siapa yang mewakili Bupati Barito Utara?", "Bupati Barito Utara"),
    ("Siapa Bupati Barito Utara?", "Bupati Barito Utara"),
    ("Siapa yang mewakili Sekda Entah?", "Sekda Entah"),
    ("Apa jabatan Suryo Entahlah?", "Suryo Entahlah"),
    ("Who represented the Regent of Nowhere?", "the Regent of Nowhere"),
    ("Siapa saja yang hadir di Pesta Durian?", "Pesta Durian"),
    ("Siapa yang mewakili Kalteng di ajang PON?", "Kalteng di ajang PON"),
    ("Siapa presiden pertama?", "presiden pertama"),
    ("Siapa Bupati Balangan pada 31 Februari 2022?", "Bupati Balangan pada 31 Februari 2022"),
    ("Siapa yang mewakili Rimba Danum minum kopi?", "Rimba Danum minum kopi"),
]


def wordings() -> list[tuple[str, str]]:
    return [(command, text) for command, *texts in READ for text in texts]


def test_there_are_enough_wordings() -> None:
    assert len(wordings()) >= 90
    assert len(NOT_UNDERSTOOD) >= 25
    assert len({command.split()[0] for command, _ in wordings()}) >= 18


@pytest.mark.parametrize(("command", "text"), wordings())
def test_read_as(command: str, text: str) -> None:
    answer = ask(network(), text)
    assert answer.status in ("answered", "no-answer")
    expected = shlex.split(f"kg query {command}")
    got = shlex.split(answer.command or "")
    assert got[:3] == expected[:3]
    assert pairs(got) == pairs(expected) or same_names(answer, expected)


def pairs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + 2]) for i in range(3, len(words), 2)}


def same_names(answer: Answer, expected: list[str]) -> bool:
    """Whether a command with other words for the names asks the same: English names are given as the graph has them."""
    wanted = {name.removeprefix("--"): value for name, value in zip(expected[3::2], expected[4::2], strict=True)}
    assert answer.language == "en"
    assert set(wanted) == set(answer.parameters)
    assert answer.query is not None
    return run(network(), answer.query.name, **wanted) == answer.result


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_not_understood(text: str) -> None:
    answer = ask(network(), text)
    assert (answer.status, answer.command, answer.result) == ("not-understood", None, None)
    assert len(answer.nearest) == 3


@pytest.mark.parametrize(("text", "name"), UNKNOWN)
def test_unknown_names(text: str, name: str) -> None:
    answer = ask(network(), text)
    assert answer.status == "unknown-name"
    assert name in [each.text for each in answer.unknown]
    assert answer.result is None


@pytest.mark.parametrize("text", sorted({text for _, text in wordings()}))
def test_the_command_asks_the_same(text: str) -> None:
    answer = ask(network(), text)
    words = shlex.split(answer.command or "")
    given = {name.removeprefix("--"): value for name, value in zip(words[3::2], words[4::2], strict=True)}
    assert run(network(), words[2], **given) == answer.result


@pytest.mark.parametrize(
    ("language", "text"), [("id", "Kapan rapatnya?"), ("en", "When did the meeting take place?"), ("id", "xyzzy")]
)
def test_the_nearest_questions_are_in_the_language_of_the_question(language: str, text: str) -> None:
    answer = ask(network(), text)
    assert answer.language == language
    assert all(ask(network(), nearest).status != "not-understood" for nearest in answer.nearest)


def test_a_name_spelt_wrongly_is_taken_for_the_one_like_it() -> None:
    answer = ask(network(), "Rimba Danun mewakili siapa?")
    assert answer.command == "kg query representations-of --representative 'Rimba Danum'"
    assert [each.how for each in answer.names["representative"]] == ["similar"]
    assert answer.status == "answered"


def test_namesakes_are_both_named() -> None:
    answer = ask(network(), "Apa jabatan Rahmat Basuni?")
    assert len(answer.names["person"]) == 2
    assert answer.result is not None
    assert len(answer.result.rows) == 2


def test_the_deputy_is_not_taken_for_somebody_who_represents() -> None:
    answer = ask(network(), "Siapa Wakil Bupati Kapuas?")
    assert answer.command == "kg query who-held --post 'Wakil Bupati Kapuas'"
    assert answer.result is not None
    assert [row[0] for row in answer.result.texts()] == ["Sari Lontar"]


def test_a_question_without_rows_is_understood_and_has_no_answer() -> None:
    answer = ask(network(), "Siapa yang mewakili Lamiang F. Rangkai?")
    assert answer.status == "no-answer"
    assert answer.result is not None
    assert answer.result.rows == ()


def test_evidence_comes_with_the_answer() -> None:
    result = ask(network(), "Siapa yang mewakili Sekda Kalteng?").result
    assert result is not None
    row = dict(zip(result.columns, result.texts()[0], strict=True))
    assert row["quote"] == "Sekda Kalteng kemudian diwakili Asisten Pemerintahan dan Kesra, Lamiang F. Rangkai."
    assert (row["headline"], row["source"], row["published"]) == ("Asisten Hadiri Upacara", "Kabar Contoh", "2024-05-24")


def test_an_endless_question_is_cut() -> None:
    assert ask(network(), "siapa " * 5000).status == "not-understood"
