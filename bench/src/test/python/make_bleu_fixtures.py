"""Prints what sacrebleu 2.6.0 says of some corpora, for BleuTest: python make_bleu_fixtures.py > bleu.json."""

import json

import sacrebleu
from sacrebleu.metrics import BLEU

CORPORA = {
    "one reference": (
        ["the cat sat on the mat", "there is a dog in the garden", "he reads the book"],
        [["the cat is on the mat"], ["a dog is in the garden"], ["he read the book because he was interested"]],
    ),
    "several references": (
        ["It is a guide to action which ensures that the military always obeys the commands of the party.",
         "It is to insure the troops forever hearing the activity guidebook that party direct."],
        [["It is a guide to action that ensures that the military will forever heed Party commands.",
          "It is the guiding principle which guarantees the military forces always being under the command of the Party."],
         ["It is a guide to action that ensures that the military will forever heed Party commands.",
          "It is the practical guide for the army always to heed the directions of the party."]],
    ),
    "punctuation and numbers": (
        ["He paid $1,234.56 (on 3-4 May), didn't he?", "A/B-test: 50% of x<y & \"quoted\" [text] {braces}; e.g. v2.0.",
         "&quot;Hello&quot; &amp; &lt;goodbye&gt;", "One-\ntwo three\nfour", "Version 1.2.3-beta, page 10-12."],
        [["He paid $1,234.50 (on 3-4 May), did he not?"], ["A/B test: 50% of x < y & \"quoted\" [text] {braces}, e.g., v2.0."],
         ["\"Hello\" & <goodbye>"], ["Onetwo three four"], ["Version 1.2.3 beta, pages 10 - 12."]],
    ),
    "empty answer beside others": (
        ["", "the quick brown fox jumps over the lazy dog", "   "],
        [["something was expected"], ["the quick brown fox jumped over the lazy dog"], ["this too"]],
    ),
    "only empty answers": ([""], [["something was expected"]]),
    "nothing in common": (["alpha beta gamma delta epsilon"], [["one two three four five six"]]),
    "no run of four": (["the dog barked at a cat today"], [["today the dog barked loudly at one cat"]]),
    "shorter than four words": (["guten Tag"], [["guten Tag"]]),
    "unicode": (
        ["Größe der Straße: 20 °C – „schön“, naïve café…", "日本語 の テスト です 。 終わり", "emoji 😀 and 👍🏽 are words", "non\u00a0breaking\u2003spaces here now"],
        [["Die Größe der Straße: 20 °C – „sehr schön“, naïve Café…"], ["日本語 の 試験 です 。 終わり"], ["emoji 😀 and 👍🏽 are not words"], ["non breaking spaces here now"]],
    ),
    "repetition is clipped": (["the the the the the the the"], [["the cat is on the mat", "there is a cat on the mat"]]),
    "closest length, the shorter of a tie": (["a b c d e f"], [["a b c d e f g h", "a b c d"]]),
}

corpora = []
for name, (answers, references) in CORPORA.items():
    streams = [list(stream) for stream in zip(*references)]
    corpora.append({
        "name": name,
        "answers": answers,
        "references": references,
        "corpus": BLEU().corpus_score(answers, streams).score,
        "sentences": [sacrebleu.sentence_bleu(a, r).score for a, r in zip(answers, references)],
    })
print(json.dumps({"sacrebleu": sacrebleu.__version__, "signature": "case:mixed, tok:13a, smooth:exp", "corpora": corpora},
                 ensure_ascii=False, indent=1))
