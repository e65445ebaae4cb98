"""Writes the GGUF fixtures and the expected tokens of the weights tests.

Needs: pip install gguf==0.19.0 tokenizers==0.23.2 sentencepiece==0.2.2 numpy
Run:   python weights/src/test/python/make_fixtures.py   (from the repository root; about a minute)

Every value here comes from the official packages, none from this project's code.
"""

import json
import random
from pathlib import Path

import gguf
import numpy as np
import sentencepiece
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

RESOURCES = Path(__file__).parents[1] / "resources" / "io" / "speccascade" / "weights"
TOKENIZER = RESOURCES / "tokenizer"
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"


def every_metadata_type_and_tensor_type():
    writer = gguf.GGUFWriter(RESOURCES / "official.gguf", "llama")
    writer.add_uint8("u8", 255)
    writer.add_int8("i8", -128)
    writer.add_uint16("u16", 65535)
    writer.add_int16("i16", -32768)
    writer.add_uint32("u32", 4294967295)
    writer.add_int32("i32", -2147483648)
    writer.add_float32("f32", 1e-5)
    writer.add_bool("yes", True)
    writer.add_bool("no", False)
    writer.add_string("text", "naïve 日本語 🙂 \u0000 end")
    writer.add_uint64("u64", 2**64 - 1)
    writer.add_int64("i64", -(2**63))
    writer.add_float64("f64", 0.1)
    writer.add_array("texts", ["a", "", "é"])
    writer.add_array("ints", [1, -2, 3])
    writer.add_array("floats", [0.5, -0.25])
    writer.add_array("flags", [True, False])
    writer.add_array("nested", [[1, 2], [3]])
    rows = np.linspace(-2, 2, 3 * 64, dtype=np.float32).reshape(3, 64)
    for name, kind in [("F32", None), ("F16", "F16"), ("BF16", "BF16"), ("Q8_0", "Q8_0"), ("Q4_0", "Q4_0")]:
        if kind is None:
            writer.add_tensor(name.lower(), rows)
        else:
            quant = gguf.GGMLQuantizationType[kind]
            writer.add_tensor(name.lower(), gguf.quants.quantize(rows, quant), raw_dtype=quant)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    reader = gguf.GGUFReader(RESOURCES / "official.gguf")
    expected = {
        t.name: {
            "type": t.tensor_type.name,
            "shape": [int(n) for n in t.shape],
            "bytes": bytes(t.data.tobytes()).hex(),
        }
        for t in reader.tensors
    }
    (RESOURCES / "official.json").write_text(json.dumps(expected, indent=1) + "\n")


def lines():
    words = [
        "The quick brown fox can't jump; they'll've said it's 42!", "Hello, world", " leading space", "trailing space ",
        "", " ", "  ", "   x", "\t", "\n", "\r\n", "a\n\nb\n\n\nc", "a \n b\t\tc   d", "x" * 30, "aaaaaaa aaaa aa a",
        "I'M YOU'RE WE'LL it'S 'tis 'twas", "3.14159 1,234,567 1 12 123 1234 12345", "²³½Ⅷ٣ ๓ 10²", "x=1+2*3/4-5%6^7",
        "def f(x):\n    if x > 0:\n        return x ** 2\n\n    return -1\n", "for (int i = 0; i < n; i++) { a[i] += b[i]; }",
        "SELECT * FROM t WHERE a='b' AND c<>\"d\";", "<html><body class=\"x\">&amp;</body></html>", "https://example.org/a?b=c&d=%20",
        "// comment\n/* block */\n#define X(y) (y)", "{\"key\": [1, 2.5, null, true], \"s\": \"\\n\\u00e9\"}", "$x_1 + \\frac{a}{b}$",
        "Grüße aus München, ÄÖÜß", "naïve café à la crème – déjà vu", "ñandú ¿qué? ¡sí!", "Привет, мир! Как дела?",
        "Ελληνικά και κάτι", "שלום עולם", "مرحبا بالعالم ١٢٣", "हिन्दी में कुछ", "বাংলা", "ภาษาไทย", "日本語のテキスト、漢字とカナ。", "中文文本，没有空格。",
        "한국어 텍스트", "tiếng Việt", "İstanbul ıspanak ŞĞ", "🙂🙃😀", "👩‍👩‍👧‍👦 family", "🇫🇷🇯🇵 flags", "👍🏽 skin", "e\u0301 vs é", "ﬁ ligature ｆｕｌｌ",
        "\u00a0nbsp\u00a0", "\u2003em\u2009thin\u3000ideographic", "zero\u200bwidth\u200djoin", "\u202eright-to-left", "\ufeffbom",
        "\u0000", "nul\u0000inside", "\u0001\u0002\u001b[31m\u007f\u0085", "\ufffd\ufffe\U0010ffff", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐐀𐐁", "ſ 'ſ K'S", "a\u2028b\u2029c",
        "<|endoftext|>", "say <|im_start|>user<|im_end|>", "<s> </s> <unk>", "<0x0A> <0xFF>", "[INST] hi [/INST]", "…—–‘’“”", "~~~~ ---- ==== ....",
        "Question: Tom has 12 apples.\nAnswer: 12 - 5 = 7\n#### 7", "!!!???...,,,;;;", "$100 €5 £3 ¥9", "a_b_c __init__ CamelCase snake_case",
    ]
    rng = random.Random(7)
    alphabet = list("  \n\tabcdeXYZ0123456789.,'\"!?-_()[]{}<>=+/\\éßжя日本한🙂\u00a0") + ["'s", "'LL", "the ", "  ", "\r\n", " 12"]
    for _ in range(60):
        words.append("".join(rng.choice(alphabet) for _ in range(rng.randint(1, 40))))
    return words


def split(*patterns):
    steps = [pre_tokenizers.Split(Regex(pattern), "isolated") for pattern in patterns]
    return pre_tokenizers.Sequence([*steps, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])


def modern(numbers):
    return (
        r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|" + numbers + r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    )


def byte_level(corpus):
    """As in the tokenizer.json of GPT-2, Llama 3, Qwen 2 (less its NFC), SmolLM, DeepSeek Coder and Mistral Nemo.

    "default" and "falcon" are llama.cpp's reading of Falcon, written as splits.
    """
    by_name = {
        "default": split(r"[\p{P}\$\+<=>\^~\|]+", GPT2, r"\p{N}+", r"[0-9][0-9][0-9]"),
        "gpt-2": pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        "llama-bpe": split(modern(r"\p{N}{1,3}")),
        "qwen2": split(modern(r"\p{N}")),
        "smollm": pre_tokenizers.Sequence(
            [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
        ),
        "falcon": split(r"[\p{P}\$\+<=>\^~\|`]+", GPT2, r"[0-9][0-9][0-9]"),
        "deepseek-coder": pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(r"[\r\n]"), "isolated"),
                pre_tokenizers.Split(Regex(r"\s?\p{L}+"), "isolated"),
                pre_tokenizers.Split(Regex(r"\s?\p{P}+"), "isolated"),
                pre_tokenizers.Split(Regex("[一-龥ࠀ-一가-퟿]+"), "isolated"),
                pre_tokenizers.Digits(individual_digits=True),
                pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
            ]
        ),
        "tekken": split(
            r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
            r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
            r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
        ),
    }
    # Trained with next to no splitting, so that merges cross every boundary that a pre-tokenizer draws.
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = split(r".{12}")
    trainer = trainers.BpeTrainer(
        vocab_size=1400, min_frequency=2, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    tokenizer.train_from_iterator((line[start:] for line in corpus * 2 for start in range(12)), trainer)
    model = json.loads(tokenizer.to_str())["model"]
    vocab = model["vocab"]
    merges = [tuple(pair) for pair in model["merges"]]
    pieces = [piece for piece, _ in sorted(vocab.items(), key=lambda item: item[1])]
    expected = {}
    for name, pre in by_name.items():
        whole_words = name in ("llama-bpe", "tekken")
        reference = Tokenizer(models.BPE(vocab=vocab, merges=merges, ignore_merges=whole_words))
        reference.pre_tokenizer = pre
        reference.decoder = decoders.ByteLevel()
        expected[name] = [reference.encode(line).ids for line in corpus]
    kinds = [gguf.TokenType.NORMAL] * len(pieces)
    controls = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    writer = gguf.GGUFWriter(TOKENIZER / "byte-level.gguf", "llama")
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list([piece.encode() for piece in pieces + controls])
    writer.add_token_types(kinds + [gguf.TokenType.CONTROL] * len(controls))
    writer.add_token_merges([" ".join(pair) for pair in merges])
    writer.add_bos_token_id(len(pieces))
    writer.add_eos_token_id(len(pieces))
    finish(writer)
    save("byte-level.json", expected)


def sentence_piece(corpus):
    prefix = TOKENIZER / "sentence-piece"
    source = prefix.with_suffix(".txt")
    source.write_text("\n".join(line.replace("\n", " ").replace("\r", " ").replace("\0", "") for line in corpus * 4))
    sentencepiece.SentencePieceTrainer.train(
        input=str(source), model_prefix=str(prefix), vocab_size=1000, model_type="bpe", byte_fallback=True,
        character_coverage=0.98, remove_extra_whitespaces=False, allow_whitespace_only_pieces=True,
        normalization_rule_name="identity", split_digits=True, minloglevel=2,
    )
    model = sentencepiece.SentencePieceProcessor(model_file=f"{prefix}.model")

    def kind(token):
        if model.is_unknown(token):
            return gguf.TokenType.UNKNOWN
        if model.is_control(token):
            return gguf.TokenType.CONTROL
        return gguf.TokenType.BYTE if model.is_byte(token) else gguf.TokenType.NORMAL

    tokens = range(len(model))
    writer = gguf.GGUFWriter(prefix.with_suffix(".gguf"), "llama")
    writer.add_tokenizer_model("llama")
    writer.add_token_list([model.id_to_piece(token).encode() for token in tokens])
    writer.add_token_scores([model.get_score(token) for token in tokens])
    writer.add_token_types([kind(token) for token in tokens])
    writer.add_bos_token_id(model.bos_id())
    writer.add_eos_token_id(model.eos_id())
    writer.add_unk_token_id(model.unk_id())
    finish(writer)
    save("sentence-piece.json", {"llama": [model.encode(line) for line in corpus]})
    for leftover in (source, prefix.with_suffix(".model"), prefix.with_suffix(".vocab")):
        leftover.unlink()


def finish(writer):
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def save(name, expected):
    rows = {key: [" ".join(map(str, ids)) for ids in value] for key, value in expected.items()}
    (TOKENIZER / name).write_text(json.dumps(rows, indent=0) + "\n")


if __name__ == "__main__":
    TOKENIZER.mkdir(parents=True, exist_ok=True)
    corpus = lines()
    (TOKENIZER / "lines.json").write_text(json.dumps(corpus, indent=0) + "\n")
    every_metadata_type_and_tensor_type()
    byte_level(corpus)
    sentence_piece(corpus)
