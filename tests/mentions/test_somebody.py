"""Who is somebody by the words around a name: credits, kin, ages, schools, nicknames; and who is called by a post once more."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.facts import Reading

LEAD = "KUALA KAPUAS – Rapat koordinasi pangan berlangsung di Kabupaten Kapuas."


def reading(text: str) -> Reading:
    return read(Article("contoh", f"{LEAD}\n{text}"))


NAMED: list[tuple[set[str], list[str]]] = [
    (
        {"Wenri Danum"},
        [
            "Penulis: Wenri Danum",
            "Foto : Wenri Danum.",
            "Camat didampingi istrinya, Wenri Danum, dan rombongan.",
            "Juara satu adalah Wenri Danum dari SMP Negeri 1 Selat.",
            "Salah satunya Wenri Danum yang merupakan orang kepercayaan camat.",
            "Hal serupa dirasakan Wenri Danum (45) di posko.",
            "Wenri Danum, warga Basarang, menangis.",
        ],
    ),
    ({"Bonar"}, ["Rumah milik Bonar (35), warga Desa Basarang, rusak."]),
    ({"Bonar"}, ["“Ramai sekali,” jawab Bonar (19) warga Selat.", "Juara satu adalah domba milik Bonar dari Desa Basarang."]),
    ({"Bonar"}, ["Petugas (Bonar/kabar.com) memotret banjir."]),
    ({"Ndori"}, ["“Beras cukup,” beber Ndori."]),
    ({"Wenri Danum"}, ["Editor: Wenri Danum", "Hadir empat wakil yakni Wenri Danum (Dinas Koperasi dan UMKM)."]),
    ({"Adam Lamba Batubara"}, ["Menurut tokoh itu, kata Adam Lamba Batubara, beras cukup."]),
    ({"Wenri Nurdin Al Kapuas"}, ["“Beras cukup,” kata Wenri Nurdin Al Kapuas."]),
    ({"M. Wenri Danum"}, ["Hadir HM. Wenri Danum di aula.", "Hadir HM Wenri Danum di aula."]),
    ({"Lolo"}, ["Menurut Kr. Lolo, lahan itu milik warga."]),
    (
        set(),
        [
            "Layanan itu bagi Siswa, Orang Tua dan Guru.",
            "Beruntung, warga setempat sigap menolong.",
            "Warga kami terbantu lewat Jogo Danum, warga kami siaga.",
            "Dana itu peninggalan saudara Ibu mertua.",
            "Komandan upacara yaitu Lettu Arm dari kodim.",
            "Batu pertama masjid Hj. Wenri Danum diletakkan.",
            "Upacara berlangsung di Lapangan Dr. Wenri Danum.",
            "Harga naik, Tambang Wenri (12) ditutup.",
            "Foto: Suasana Musrenbang Kecamatan Selat.",
            "Pemilihan digelar di sebuah desa bernama Kamulyan.",
            "Sosialisasi itu disiarkan Wenri FM, menyebut stok cukup.",
            "Metode itu untuk Peserta Didik Autis.",
            "Sopir angkutan Wenri – Danum, Kecamatan Selat mengaku siap.",
            "Wenri Danum KLHK mengaku siap. Kawasan itu disebut Wenri Metropolitan menyampaikan.",
            "Teladan itu dicontohkan Nabi Ibrahim AS.",
            "Peserta mengunjungi Universitas Islam Negeri (UIN) Syarif Danum.",
            "Rombongan mengunjungi pesantren Al Anwar dan Al Mubaraq.",
            "Panen itu hasil lumbung, Lumbung Danum (BULOG), dan Labu Danum (SD Negeri 1 Selat).",
        ],
    ),
]


@pytest.mark.parametrize(("expected", "text"), [(names, text) for names, texts in NAMED for text in texts])
def test_people_by_the_words_around_them(expected: set[str], text: str) -> None:
    assert {person.name for person in reading(text).people} == expected


@pytest.mark.parametrize(
    "call", ["atau akrab disapa Alem", "yang akrab disapa Mas Alem", "yang kerap dipanggil Alem", "yang biasa disapa Alem"]
)
def test_a_nickname_means_its_bearer(call: str) -> None:
    found = reading(f"Hadir Bupati Kapuas Sarwani Lamba, {call}. Menurut Alem, stok beras cukup.")
    assert [(person.name, person.forms) for person in found.people] == [("Sarwani Lamba", ("Alem",))]


@pytest.mark.parametrize(
    ("capacity", "text"),
    [
        ("Former", "Kepala Dinas Sosial Kapuas, Rimba Danum, hadir. “Stok beras kita cukup,” tutur mantan Camat Basarang ini."),
        ("Former", "Kepala Dinas Sosial Kapuas, Rimba Danum, hadir. “Stok beras kita cukup,” tutur mantan Camat Basarang."),
        (
            "Plt",
            "Bupati Kapuas, Rimba Danum, hadir. Pria yang kini mengemban amanah sebagai Plt. Camat Basarang itu pergi.",
        ),
        (
            "Plt",
            "Drs. Rimba Danum hadir. Stok cukup, kata pria yang saat ini juga menjabat sebagai Plt. Camat Basarang tersebut.",
        ),
        ("Former", "Bupati Kapuas, Rimba Danum, hadir. Bupati yang juga merupakan mantan Camat Basarang itu pergi."),
        ("Former", "Terkait usul Camat Selat, Drs. Rimba Danum hadir. “Stok cukup,” tutur mantan Camat Basarang ini."),
    ],
)
def test_a_post_without_a_name_is_told_of_the_one_who_speaks(capacity: str, text: str) -> None:
    found = reading(text)
    assert ("Rimba Danum", capacity, "Camat Basarang") in {(t.holder.name, t.capacity, t.post.label) for t in found.tenures}


@pytest.mark.parametrize(
    "text",
    [
        "Rimba Danum hadir di rumah mantan Camat Basarang ini.",
        "Kepala Dinas Sosial Kapuas, Rimba Danum, hadir. Peran Camat Basarang ini penting.",
        "Kepala Dinas Sosial Kapuas, Rimba Danum, hadir. Wanita yang menjabat sebagai Camat Basarang pergi.",
        "Kepala Dinas Sosial Kapuas, Rimba Danum, hadir. Ia bertemu mantan Camat Basarang tersebut.",
        "Warga menyapa Rimba Danum di jalan. Pria yang menjabat sebagai Camat Basarang itu pergi.",
    ],
)
def test_a_post_with_ini_elsewhere_is_nobodys(text: str) -> None:
    assert not [tenure for tenure in reading(text).tenures if "Camat" in tenure.post.label]
