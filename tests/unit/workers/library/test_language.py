"""Paragraphs in many languages that the detector was not made with, and texts that have none."""

from __future__ import annotations

import pytest

from inglenook.workers.library.language import language_of

PARAGRAPHS = {
    "en": (
        "My grandmother kept bees behind the house. Every spring she opened the hives, "
        "counted the frames and wrote the numbers into a small book that nobody else was "
        "allowed to touch."
    ),
    "de": (
        "Meine Großmutter hielt Bienen hinter dem Haus. Jedes Frühjahr öffnete sie die "
        "Stöcke, zählte die Rahmen und schrieb die Zahlen in ein kleines Buch, das sonst "
        "niemand anfassen durfte."
    ),
    "fr": (
        "Ma grand-mère élevait des abeilles derrière la maison. Chaque printemps, elle "
        "ouvrait les ruches, comptait les cadres et notait les chiffres dans un petit "
        "carnet que personne d'autre ne pouvait toucher."
    ),
    "es": (
        "Mi abuela criaba abejas detrás de la casa. Cada primavera abría las colmenas, "
        "contaba los cuadros y apuntaba los números en una libreta que nadie más podía "
        "tocar."
    ),
    "it": (
        "Mia nonna allevava api dietro la casa. Ogni primavera apriva gli alveari, "
        "contava i telai e scriveva i numeri in un quaderno che nessun altro poteva "
        "toccare."
    ),
    "pt": (
        "A minha avó criava abelhas atrás da casa. Todas as primaveras abria as colmeias,"
        " contava os quadros e escrevia os números num caderno em que mais ninguém podia "
        "mexer."
    ),
    "nl": (
        "Mijn grootmoeder hield bijen achter het huis. Elk voorjaar opende ze de kasten, "
        "telde de ramen en schreef de getallen in een boekje dat niemand anders mocht "
        "aanraken."
    ),
    "sv": (
        "Min mormor hade bin bakom huset. Varje vår öppnade hon kuporna, räknade ramarna "
        "och skrev siffrorna i en liten bok som ingen annan fick röra."
    ),
    "da": (
        "Min mormor havde bier bag huset. Hvert forår åbnede hun stadet, talte rammerne "
        "og skrev tallene i en lille bog, som ingen andre måtte røre."
    ),
    "fi": (
        "Isoäitini piti mehiläisiä talon takana. Joka kevät hän avasi pesät, laski kehät "
        "ja kirjoitti luvut pieneen kirjaan, johon kukaan muu ei saanut koskea."
    ),
    "pl": (
        "Moja babcia trzymała pszczoły za domem. Każdej wiosny otwierała ule, liczyła "
        "ramki i zapisywała liczby w małym zeszycie, którego nikt inny nie mógł dotykać."
    ),
    "cs": (
        "Moje babička chovala včely za domem. Každé jaro otevřela úly, spočítala rámky a "
        "zapsala čísla do malého sešitu, na který nikdo jiný nesměl sáhnout."
    ),
    "hu": (
        "A nagymamám méheket tartott a ház mögött. Minden tavasszal kinyitotta a "
        "kaptárakat, megszámolta a kereteket, és beírta a számokat egy kis füzetbe, "
        "amelyhez senki más nem nyúlhatott."
    ),
    "tr": (
        "Büyükannem evin arkasında arı beslerdi. Her bahar kovanları açar, çerçeveleri "
        "sayar ve sayıları kimsenin dokunamadığı küçük bir deftere yazardı. Bu defter çok"
        " eskiydi ama onun için bir hazineydi."
    ),
    "ro": (
        "Bunica mea creștea albine în spatele casei. În fiecare primăvară deschidea "
        "stupii, număra ramele și scria cifrele într-un caiet mic pe care nimeni "
        "altcineva nu avea voie să-l atingă."
    ),
    "ru": (
        "Моя бабушка держала пчёл за домом. Каждую весну она открывала ульи, считала "
        "рамки и записывала числа в маленькую книжку, к которой никто другой не "
        "прикасался."
    ),
    "uk": (
        "Моя бабуся тримала бджіл за хатою. Щовесни вона відкривала вулики, рахувала "
        "рамки і записувала числа в маленьку книжку, якої ніхто інший не торкався."
    ),
    "bg": (
        "Баба ми гледаше пчели зад къщата. Всяка пролет тя отваряше кошерите, броеше "
        "рамките и записваше числата в малка тетрадка, която никой друг не биваше да "
        "пипа."
    ),
    "el": (
        "Η γιαγιά μου είχε μέλισσες πίσω από το σπίτι. Κάθε άνοιξη άνοιγε τις κυψέλες και"
        " μετρούσε τα πλαίσια."
    ),
    "ar": (
        "كانت جدتي تربي النحل خلف البيت. كل ربيع تفتح الخلايا وتعد الإطارات وتكتب الأرقام"
        " في دفتر صغير."
    ),
    "hi": ("मेरी दादी घर के पीछे मधुमक्खियाँ पालती थीं। हर वसंत में वे छत्ते खोलतीं और संख्याएँ लिखती थीं।"),
    "zh": ("我奶奶在屋后养蜜蜂。每年春天她打开蜂箱,数一数巢框,把数字写进一本小册子里。"),
    "ja": (
        "祖母は家の裏で蜜蜂を飼っていた。毎年春になると巣箱を開けて、枠の数を小さな帳面に書いた。"
    ),
    "ko": ("할머니는 집 뒤에서 꿀벌을 길렀다. 봄마다 벌통을 열고 틀을 세어 작은 공책에 적었다."),
    "vi": (
        "Bà tôi nuôi ong sau nhà. Mỗi mùa xuân bà mở các tổ ong, đếm số khung và ghi lại "
        "vào một cuốn sổ nhỏ mà không ai khác được chạm vào."
    ),
    "id": (
        "Nenek saya memelihara lebah di belakang rumah. Setiap musim semi ia membuka "
        "sarang, menghitung bingkai dan menulis angkanya dalam buku kecil yang tidak "
        "boleh disentuh orang lain."
    ),
}

NORWEGIAN = (
    "Bestemor hadde bier bak huset. Hver vår åpnet hun kubene, telte rammene og skrev"
    " tallene i en liten bok som ingen andre fikk lov til å røre."
)


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_paragraph_has_its_language(language: str) -> None:
    assert language_of(PARAGRAPHS[language]) == language


def test_of_two_that_are_nearly_the_same_one_is_told() -> None:
    assert language_of(NORWEGIAN) in ("no", "da")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12;44;Name\n" * 100,
        "def main():\n    return [x for x in range(10) if x]\n" * 10,
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
    ],
)
def test_what_is_no_language_has_none(text: str) -> None:
    assert language_of(text) == ""
