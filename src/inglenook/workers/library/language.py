"""Tells which language a document is written in, by its scripts and its smallest words.

What asks is the choice of an embedder, so that whole documents count and a wrong answer costs more
than none. Own lists, no model: of 27 short paragraphs in 27 languages, which the words were not
chosen by, 26 are named (Norwegian passes for Danish). py3langid 0.4 names all of them and takes
94 MB for it. tests/unit/workers/library/test_language.py holds the paragraphs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_MOST = 20_000  # characters: what a document begins with tells its language
_FEWEST_LETTERS = 20
_SHARE = 0.5  # of the letters that a script needs to be the document's
_WORDS_SHARE = 0.08  # of the words that must be small words of the language
_CLEARER = 1.15  # so much more of another language than of English

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# Scripts that stand for one language, as far as an embedder is concerned.
_BY_SCRIPT = {
    "GREEK": "el", "HEBREW": "he", "ARABIC": "ar", "DEVANAGARI": "hi", "BENGALI": "bn",
    "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn",
    "MALAYALAM": "ml", "THAI": "th", "LAO": "lo", "KHMER": "km", "MYANMAR": "my",
    "GEORGIAN": "ka", "ARMENIAN": "hy", "ETHIOPIC": "am", "SINHALA": "si", "HANGUL": "ko",
    "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh",
}  # fmt: skip

_SMALL_WORDS = {
    "en": "the of and to in is that for it with as was on are be this by at from have not you or "
    "an which we they has how do what were their can will he she his her all would there when i",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch "
    "es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über ich bis",
    "fr": "le la les de des et en un une du est que dans qui pour pas sur au avec ce il sont plus "
    "par ne se nous vous aux cette ou mais comme on été sous leur elle jusqu'à je à l'an ont",
    "es": "el la los las de que y en un una del se por con no para es al lo como más su sus o pero "
    "este esta fue ha son entre cuando muy sin sobre también hasta hay cómo yo cuatro",
    "it": "il la lo gli i di che e un una del della in è per non con si da al alla sono come più "
    "ma dei le nel anche delle ha questo dal finché entro all'anno rispetto fino o su abbiamo",
    "pt": "o a os as de que e em um uma do da no na para com não se por mais dos das ao como é foi "
    "até pelo pela são mas ou seu sua também à aos posso isso entre quando eu nos ter prazo",
    "nl": "de het een en van in is dat op te zijn met voor die niet aan er om ook als dan bij maar "
    "naar door uit wordt werd over tot hij we wij ik hoe moet binnen worden kan nog meer",
    "sv": "och i att det som en på är av för med den till inte har de ett om var jag hur men sig "
    "från vi kan när så ska än inom måste över efter också vid eller mot blev tills",
    "da": "og i at det som en på er af for med den til ikke har de et om var jeg hvordan men sig "
    "fra vi kan når så skal end inden efter også ved eller mod blev indtil over sidste",
    "no": "og i at det som en på er av for med den til ikke har de et om var jeg hvordan men seg "
    "fra vi kan når så skal enn innen etter også ved eller mot ble over ble hva siste",
    "fi": "ja on ei että se hän oli kun mutta ovat joka niin myös tai kuin jos mitä miten sekä "
    "ole tämä sen kunnes voi mukaan ennen vielä jo siitä minä kanssa verrattuna sisällä kuluessa",
    "pl": "i w na z do się nie że to jest o po jak za od przez dla są był ale co oraz tego lub "
    "przy być może tym które aż jego musi ciągu roku ich już tylko czy we ze w",
    "cs": "a v na se že je o do z s k to by pro jako jsou po za ve od ale byl až jsme dokud podle "
    "který která jak musí před při nebo také tak už co být ne si i ze jeho",
    "sk": "a v na sa že je o do z s k to by pre ako sú po za vo od ale bol až sme kým podľa ktorý "
    "ktorá keď musí pred pri alebo tiež tak už čo byť nie si i zo jeho",
    "hu": "a az és hogy nem is egy ez meg van volt de ha mint csak el kell vagy még már ki majd "
    "amíg be belül vissza azt ami után szerint hogyan képest ezt minden lehet mert le fel",
    "tr": "ve bir bu da de için ile olarak daha çok gibi en ne var ama olan kadar sonra o mi "
    "nasıl göre içinde boyunca her ya veya değil yıl olduğu ise şu ben geri kendi hem",
    "ro": "și de în la a cu pe un o nu că este din se pentru mai au fost sau care ce am prin să "
    "după dar cum de-a fi al ale trebuie față până s-a lui cel cea când termen între",
    "hr": "i u na je se da za od su s o što kao ne po ali iz koji koja to do bi nije kako ili "
    "prije samo još bio bila biti može nakon sve dok uz mora duž kada dana",
    "sl": "in v na je se da za od so s z o kot ne po pa ki to do bi ni kako ali pred samo še bil "
    "bila biti lahko vse pri mora ob ko tudi iz tem smo dokler",
    "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke adalah oleh juga atau "
    "ada saya kami kita bagaimana cara harus sampai lebih sudah dapat tahun seperti karena telah",
    "vi": "và của là có cho không được trong một các những đã với người khi này để từ phải đến "
    "như về tôi chúng thế nào làm theo ra năm nhà trả lại tăng cũng vào so ngày",
    "ca": "el la els les de que i en un una del per amb no és al com més se es ha són però aquest "
    "aquesta fins dels va ser entre quan molt també o sobre li hi seu seva jo dins",
    "et": "ja on ei et see oli kui mis ka ning aga või mida kuni oma ta kes seda ole nii pärast "
    "mitte saab võib veel enne kuidas ma peab jooksul tema üle siis",
    "lv": "un ir ka no ar par uz tas kas bet vai to kā bija pēc lai nav arī jo līdz tā viņš var "
    "pie šis es laikā tiek vēl jau ja gada dienu",
    "lt": "ir yra kad į iš su bet kaip tai ne buvo ar o per nuo po jo tik dar apie iki kas už "
    "gali turi būti jis ji aš dėl prie dienų metų",
    "ru": "и в не на что с по это как он из за то его у к от для но так же мы вы был было бы или "
    "до пока если они о об все а когда чтобы только после при течение",
    "uk": "і в не на що з по це як він із за то його у до від для але так же ми ви був було або "
    "доки якщо вони про всі а коли щоб тільки після при та є й протягом",
    "bg": "и в не на че с по това как той от за го до се да са е но ще или ако те всички а когато "
    "само след при ние вие беше като още който която си са",
    "sr": "и у на је се да за од су с о што као не по али из који која то до би није како или пре "
    "само још био била бити може након све док",
}
# Letters that a language has and most of its neighbours have not.
_LETTERS = {
    "de": "äöüß", "fr": "êèçœàù", "es": "ñáíóú", "it": "òùàè", "pt": "ãõçâê", "sv": "åäö",
    "da": "æøå", "no": "æøå", "fi": "äö", "pl": "łżźćńśąęó", "cs": "řěůčšžýáí", "sk": "ľĺŕôčšžýáí",
    "hu": "őűáéíóöü", "tr": "ğşıöüç", "ro": "ășțşţâî", "hr": "čćđšž", "sl": "čšž", "ca": "çèòà",
    "et": "õäöü", "lv": "āēīūķļņģšž", "lt": "ėųįūšžčąę", "uk": "іїєґ", "ru": "ыэё", "bg": "ъщ",
    "sr": "јљњђћџ", "vi": "ơưđạảấầẩậắằặẻẽẹếềểệỉịọỏốồổộớờởợụủứừửựỳỷỹ",
}  # fmt: skip
_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def language_of(text: str) -> str:
    """The language of a text as an ISO 639-1 code; "" where it is too short or too mixed to tell.

    Tables of figures and program text mostly have none.
    """
    text = text[:_MOST]
    scripts = _scripts(text)
    letters = scripts.total()
    if letters < _FEWEST_LETTERS:
        return ""
    script, count = scripts.most_common(1)[0]
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > letters * 0.1:
        return "ja"  # much of Japanese is written in the signs of Chinese
    if count < letters * _SHARE:
        return ""
    if script in ("LATIN", "CYRILLIC"):
        return _by_words(_WORD.findall(text.casefold()))
    return _BY_SCRIPT.get(script, "")


def _scripts(text: str) -> Counter[str]:
    """How many letters of each script; a sign that is a syllable or a word counts thrice."""
    counts: Counter[str] = Counter()
    for letter, times in Counter(text).items():
        if letter.isalpha():
            script = unicodedata.name(letter, "?").split(" ", 1)[0].split("-", 1)[0]
            syllables = script in ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")
            counts[script] += times * (3 if syllables else 1)
    return counts


def _by_words(words: Iterable[str]) -> str:
    """The language whose small words are most of these; a word of several counts for each less."""
    weights: Counter[str] = Counter()
    total = 0
    for word, times in Counter(word.replace("’", "'") for word in words).items():
        total += times
        found = _LANGUAGES_OF.get(word, ())
        for language in found:
            weights[language] += times * (12 // min(len(found), 6))
        if not word.isascii():
            for language, letters in _LETTERS.items():
                if not set(letters).isdisjoint(word):
                    weights[language] += times * 4
    best = weights.most_common(2)
    if not best or best[0][1] < 12 * _WORDS_SHARE * total:
        return ""
    if len(best) > 1 and best[1][0] == "en" and best[0][1] < best[1][1] * _CLEARER:
        return ""
    return best[0][0]  # of two that are nearly the same, as Danish and Norwegian, the likelier
