"""Whole numbers below a million in English and German words."""

from dataclasses import dataclass

LIMIT = 1_000_000

ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

GERMAN = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
    " achtzehn neunzehn"
).split()
GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


@dataclass(frozen=True)
class Style:
    """How an English number is worded."""

    conjunction: bool = True  # three hundred and five
    hyphen: bool = True  # twenty-five
    comma: bool = False  # one thousand, two hundred
    article: bool = False  # a hundred
    hundreds: bool = False  # twelve hundred


def english(number: int, style: Style = Style()) -> str:
    if style.hundreds and 1_100 <= number < 2_000:
        return _hundreds(number // 100, number % 100, style)
    thousands, rest = divmod(number, 1_000)
    words = _english_below_thousand(rest, style)
    if thousands:
        link = " and " if style.conjunction and rest < 100 else ", " if style.comma else " "
        words = f"{_english_below_thousand(thousands, style)} thousand" + (link + words if rest else "")
    if style.article and words.startswith(("one hundred", "one thousand")):
        words = "a" + words.removeprefix("one")
    return words


def _english_below_thousand(number: int, style: Style) -> str:
    hundreds, rest = divmod(number, 100)
    return _hundreds(hundreds, rest, style) if hundreds else _english_below_hundred(rest, style)


def _hundreds(hundreds: int, rest: int, style: Style) -> str:
    link = " and " if style.conjunction else " "
    words = f"{_english_below_hundred(hundreds, style)} hundred"
    return words + (link + _english_below_hundred(rest, style) if rest else "")


def _english_below_hundred(number: int, style: Style) -> str:
    if number < 20:
        return ENGLISH[number]
    tens, unit = divmod(number, 10)
    link = "-" if style.hyphen else " "
    return ENGLISH_TENS[tens - 2] + (link + ENGLISH[unit] if unit else "")


def german(number: int) -> str:
    thousands, rest = divmod(number, 1_000)
    # A final one is spoken eins, one before hundert, tausend or und is ein.
    ending = "s" if rest % 100 == 1 else ""
    words = _german_below_thousand(rest) if rest or not thousands else ""
    return (f"{_german_below_thousand(thousands)}tausend" if thousands else "") + words + ending


def _german_below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _german_below_hundred(rest)
    return f"{GERMAN[hundreds]}hundert" + (_german_below_hundred(rest) if rest else "")


def _german_below_hundred(number: int) -> str:
    if number < 20:
        return GERMAN[number]
    tens, unit = divmod(number, 10)
    return (f"{GERMAN[unit]}und" if unit else "") + GERMAN_TENS[tens - 2]
