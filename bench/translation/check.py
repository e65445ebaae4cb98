"""Compares the numerals with those of ICU (package PyICU, Debian's python3-icu), and checks that the splits are disjoint."""

import random
import re

import icu

import data
from numerals import LIMIT, Style, english, german


def check_numerals() -> None:
    numbers = [*range(12_000), *random.Random(3).sample(range(LIMIT), 100_000), LIMIT - 1]
    plain, verbose = spell_out("en", "%spellout-numbering"), spell_out("en", "%spellout-numbering-verbose")
    spell_german = spell_out("de", "%spellout-numbering")
    for number in numbers:
        expect(german(number), spell_german.format(number).replace("\u00ad", ""))
        expect(english(number), verbose.format(number).replace(",", ""))
        expect(english(number, Style(conjunction=False)), plain.format(number))
    expect(english(1_234, Style(comma=True, hyphen=False)), "one thousand, two hundred and thirty four")
    expect(english(101_101, Style(article=True)), "a hundred and one thousand one hundred and one")
    expect(english(1_905, Style(hundreds=True)), "nineteen hundred and five")
    print(f"{len(numbers):,} numerals agree")


def spell_out(language: str, rules: str) -> icu.RuleBasedNumberFormat:
    spelling = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
    spelling.setDefaultRuleSet(rules)
    return spelling


def check_splits() -> None:
    trained = [example for pool in range(20) for example in data.training_pool(pool)]
    held_out = data.held_out(1_000)
    numbers = {example.number for example in trained}
    expect(len({example.number for example in held_out}), 1_000)
    expect({example.number for example in held_out} & numbers, set())
    expect(words(held_out) - words(trained), set())
    print(f"{len(numbers):,} numbers trained, {len(held_out):,} tested, none in both; no word of the test is new")


def words(examples: list[data.Example]) -> set[str]:
    return {word for example in examples for word in re.findall(r"\w+", example.english)}


def expect(actual: object, expected: object) -> None:
    if actual != expected:
        raise AssertionError(f"{actual!r} (expected: {expected!r})")


if __name__ == "__main__":
    check_numerals()
    check_splits()
