"""Invented press releases and what outlets make of them: texts for tests of copies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from kg.model.article import Article
from kg.model.facts import Reading

RELEASE = """Kuala Lungkai - Bupati Lungkai, Sempung Danum, diwakili Asisten Administrasi Umum Galuh Marang membuka Pekan \
Panen Ikan Rawa di Dermaga Sebangkau, Kamis (6/6/2024). Pekan panen ini diadakan untuk ketiga kalinya dan berlangsung sampai \
hari Minggu.
Dalam sambutan yang dibacakan Galuh, Bupati berharap nelayan rawa mendapat harga yang lebih baik. Ia menyebut hasil \
tangkapan tahun ini naik seperlima, sedangkan ongkos solar turun setelah dua pangkalan baru dibuka di hulu sungai.
Kepala Dinas Perikanan Lungkai Runting Kalawa menambahkan bahwa dua belas kelompok nelayan ikut menjual hasilnya tanpa \
perantara. Setiap kelompok menerima satu peti pendingin dan pelatihan menyimpan ikan selama tiga hari.
Seorang pedagang pasar pagi, Aluh Petuk, mengaku senang karena ikan yang ia beli masih segar. Ia berharap panitia menambah \
jumlah perahu pengangkut, sebab antrean di dermaga memanjang sejak subuh dan pembeli dari seberang harus menunggu dua jam."""

OTHER = """Asisten Administrasi Umum Galuh Marang mewakili Bupati Lungkai meresmikan pasar apung di muara. Pasar itu akan \
dibuka setiap Sabtu pagi oleh empat puluh pedagang perempuan yang selama ini berjualan di tepi jalan kabupaten.
Menurut ketua kelompok pedagang, Intan Tundai, perahu dibeli dengan pinjaman tanpa bunga dari koperasi. Pinjaman itu \
dilunasi dalam tiga tahun, dan separuhnya sudah kembali sebelum pasar dibuka. Dinas Perdagangan menyiapkan lampu \
dan tempat sampah di sepanjang titian, sementara penjaga sungai mengatur perahu wisata supaya tidak menghalangi pembeli."""


def sentences(text: str) -> list[str]:
    return [sentence + "." for sentence in text.replace("\n", " ").rstrip(".").split(". ")]


def with_own_lead(text: str) -> str:
    """Another first sentence, the rest as it was."""
    return " ".join(
        ["Suasana dermaga di hilir kota kecil itu ramai sejak pagi ketika pesta nelayan dimulai.", *sentences(text)[1:]]
    )


def shortened(text: str) -> str:
    """The last sentences left out."""
    kept = sentences(text)
    return " ".join(kept[: len(kept) * 6 // 10])


def touched_up(text: str) -> str:
    """A few words exchanged all over the text."""
    for old, new in (("berharap", "ingin"), ("mengaku", "merasa"), ("memanjang", "mengular"), ("diadakan", "digelar")):
        text = text.replace(old, new)
    return text


def with_notice(text: str) -> str:
    return f"KABAR SUNGAI, LUNGKAI -- {text}\nSimak kabar lain di saluran kami dan dukung pewarta sungai di kampung Anda."


EDITS: Mapping[str, Callable[[str], str]] = {
    "as it was": str,
    "another lead": with_own_lead,
    "shortened": shortened,
    "touched up": touched_up,
    "with a notice of the outlet": with_notice,
    "in capitals": str.upper,
}


def article(key: str, text: str, day: int | None = 0, source: str = "Kabar Contoh") -> Reading:
    """An article without facts, ``day`` days after that of the release."""
    published = None if day is None else date(2024, 6, 6) + timedelta(days=day)
    return Reading(Article(key, text, f"Berita {key}", published, None, source))
