"""A corpus of hard text for tokenizers: the same lines on every run."""

import random
import unicodedata

WORDS = {
    "latin": "the quick brown fox jumps over lazy dogs while naïve façade Grüße Ångström niño œuvre Łódź İstanbul ıspanak tiếng Việt ǅungla straße crème brûlée señor þing ðæt".split(),
    "cyrillic": "привет мир как дела сегодня хорошая погода ёлка объезд їжак ўсё Москва щука".split(),
    "greek": "καλημέρα κόσμε πώς είσαι Ἀθῆναι ῥόδον ᾠδή φιλοσοφία Ωμέγα".split(),
    "arabic": "مرحبا بالعالم كيف حالك اليوم ٱلسَّلَامُ عَلَيْكُمْ كتاب لا".split(),
    "hebrew": "שלום עולם מה שלומך בְּרֵאשִׁית ספר טוב".split(),
    "devanagari": "नमस्ते दुनिया आप कैसे हैं क्षत्रिय ज्ञान हिन्दी में".split(),
    "thai": "สวัสดีชาวโลก วันนี้อากาศดี กินข้าวหรือยัง ภาษาไทย ที่นี่".split(),
    "cjk": "你好世界 今天天气很好 漢字 日本語のテキスト カタカナ ひらがな 東京都 ｶﾀｶﾅ 𠮷野家 中文，没有空格。".split(),
    "hangul": "안녕하세요 세계 오늘 날씨가 좋네요 한국어 각 값".split(),
}
EMOJI = "😀 🙂‍↔️ 👩‍👩‍👧‍👦 👍🏽 👨🏿‍🚀 🇫🇷🇯🇵 ❤️‍🔥 ☺️ 1️⃣ 🏳️‍🌈 🧑🏻‍❤️‍💋‍🧑🏾".split()
SPACES = [" ", "  ", "   ", "\t", "\t\t", "\n", "\n\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u200b", "\u200d", "\ufeff", "\u2028", "\x0b", "\x0c", "\x85", " \n ", " " * 9, " " * 23, "\n" * 5, "\t \t"]
MARKS = ["e\u0301", "a\u0308\u0304", "o\u0302\u0323", "n\u0303", "Z\u0351\u036b", "\u0301alone", "ｆｕｌｌ", "ﬁﬂ", "①②", "Ⅷ", "½", "™", "㎏", "ﷺ", "ǆ", "ſt", "Å", "K", "한"]
CODE = [
    "def f(x, *args):\n    return {k: v**2 for k, v in x.items() if v != 0}\n",
    "for (int i = 0; i < n; ++i) { a[i] += b[i] << 2; }",
    "SELECT * FROM t WHERE a='b' AND c<>\"d\" LIMIT 10;",
    "\tif err != nil {\n\t\treturn fmt.Errorf(\"x: %w\", err)\n\t}\n",
    "<div class=\"x\"><table>&amp;</table></div>",
    "{\"key\": [1, 2.5e-3, null, true], \"s\": \"\\n\\u00e9\"}",
    "#include <stdio.h> // comment\n#define X(y) ((y)->z)",
    "$x_{1} + \\frac{a}{b} = \\alpha^2$",
    "let s: &'static str = r#\"raw\"#; // it's",
    "git commit -am 'fix: can''t'; rm -rf ./build/*.o",
]
TALK = ["it's", "I'M", "they'll've", "don't", "WE'RE", "y'all'd", "'tis", "O'Neil's", "l’été", "it’s", "rock'n'roll"]
LINKS = ["https://example.org/a/b?c=d&e=%20#frag", "mailto:a.b+c@example.com", "ftp://[::1]:21/x", "www.example.co.uk/~user/index.html", "C:\\Users\\x\\y.txt", "/usr/local/bin"]
NUMBERS = ["0", "42", "1234567", "3.14159", "1,234,567.89", "1e-10", "0x1F", "١٢٣", "१२३", "٪50", "2024-02-29", "12:34:56", "+1 (555) 010-9999", "$5", "10²", "1/2"]
MARKUP = ["<|endoftext|>", "<|im_start|>user", "<|im_end|>", "<s>", "</s>", "<unk>", "<0x0A>", "[INST]", "<tool_call>", "</tool_call>", "<start_of_turn>", "<extra_id_0>", "<pad>", "<table>", "[PAD3]"]


def runs(rng):
    return rng.choice("a=-_.!~#0ж漢 \n\t") * rng.randint(2, 60)


def noise(rng):
    points = []
    for _ in range(rng.randint(1, 14)):
        point = rng.choice([rng.randint(0x20, 0x7E), rng.randint(0xA0, 0x24F), rng.randint(0x300, 0x52F), rng.randint(0x590, 0xDFF), rng.randint(0x1E00, 0x2BFF), rng.randint(0x3000, 0x30FF), rng.randint(0x1F300, 0x1F6FF), rng.randint(0, 0x1F)])
        # SentencePiece cannot tell U+2581 from a space; unassigned characters differ between versions of Unicode.
        if point != 0x2581 and unicodedata.category(chr(point)) != "Cn":
            points.append(chr(point))
    return "".join(points)


def part(rng):
    kind = rng.random()
    if kind < 0.45:
        words = WORDS[rng.choice(list(WORDS))]
        return " ".join(rng.choice(words) for _ in range(rng.randint(1, 5)))
    pools = [EMOJI, MARKS, TALK, NUMBERS, LINKS, MARKUP]
    if kind < 0.85:
        return rng.choice(rng.choice(pools))
    if kind < 0.90:
        return rng.choice(CODE)
    return runs(rng) if kind < 0.94 else noise(rng)


def corpus():
    rng = random.Random(20)
    everything = [word for words in WORDS.values() for word in words]
    lines = [*everything, *EMOJI, *MARKS, *CODE, *TALK, *LINKS, *NUMBERS, *MARKUP, *SPACES]
    lines += [f"a{space}b{space}" for space in SPACES] + [f"{space}a" for space in SPACES]
    while len(lines) < 2200:
        text = ""
        for _ in range(rng.randint(1, 3)):
            text += part(rng) + (rng.choice(SPACES) if rng.random() < 0.3 else rng.choice([" ", " ", " ", "", ", ", ". "]))
        lines.append(text)
    return lines
