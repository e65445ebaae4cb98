"""Writes model folders and GGUF files with small vocabularies, each cut as one family of models cuts text, and what
Hugging Face's library and SentencePiece make of a corpus.

Needs: pip install gguf==0.19.0 tokenizers==0.23.2 transformers==5.18.0 sentencepiece==0.2.2 protobuf numpy
Run:   python weights/src/test/python/make_family_fixtures.py   (from the repository root, after make_fixtures.py)

Every value here comes from the official packages, none from this project's code. The parts of each tokenizer.json are
those that the family publishes; T5's charsmap holds the rules of nmt_nfkc for the characters of the corpus alone.
"""

import re
import tempfile
import unicodedata
from pathlib import Path

import gguf
import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers
from transformers.convert_slow_tokenizer import generate_merges

from family_folders import CHATS, FOLDER, LINES, Family, packed, save, special, template
from make_fixtures import GPT2, finish, modern, split

UPPER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]"
LOWER = r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
TEKKEN = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{UPPER}*{LOWER}+|[^\r\n\p{{L}}\p{{N}}]?{UPPER}+{LOWER}*"
    r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
ENDINGS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
GPT4O = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{UPPER}*{LOWER}+{ENDINGS}|[^\r\n\p{{L}}\p{{N}}]?{UPPER}+{LOWER}*{ENDINGS}"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN35 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def byte_level():
    """GPT-2, Llama 3, Qwen 2 and 3, Mistral Nemo, Granite 3 and SmolLM, GPT-4o's pattern, Qwen 3.5."""
    fields = gguf.GGUFReader(FOLDER / "byte-level.gguf").fields
    pieces = fields["tokenizer.ggml.tokens"].contents()
    merges = [tuple(merge.split(" ")) for merge in fields["tokenizer.ggml.merges"].contents()]
    controls = pieces[-3:]
    vocab = {piece: i for i, piece in enumerate(pieces[:-3])}
    end = {"bos_token": "<|endoftext|>", "eos_token": "<|endoftext|>"}

    def family(pre, whole_words=False, more=(), normalizer=None, **settings):
        tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges, ignore_merges=whole_words))
        tokenizer.pre_tokenizer = pre
        tokenizer.decoder = decoders.ByteLevel()
        if normalizer:
            tokenizer.normalizer = normalizer
        return Family("byte-level", tokenizer, [*map(special, controls), *more], **settings)

    tools = [AddedToken(text, special=False, normalized=False) for text in ("<tool_call>", "</tool_call>")]
    digits = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    start = template("<|endoftext|>", "$A")
    return {
        "gpt-2": family(pre_tokenizers.ByteLevel(add_prefix_space=False), config=end),
        "llama-bpe": family(
            split(modern(r"\p{N}{1,3}")), True, post=start, config={**end, "eos_token": {"content": "<|im_end|>"}},
            generation_config={"eos_token_id": [1400, 1402]}, config_={"vocab_size": 1403},
        ),
        "qwen2": family(
            split(modern(r"\p{N}")), more=tools, normalizer=normalizers.NFC(),
            config={"eos_token": "<|im_end|>", "bos_token": None, "add_bos_token": False}, config_={"vocab_size": 1408, "bos_token_id": 1400},
        ),
        "tekken": family(split(TEKKEN), True, post=start, config=end),
        "smollm": family(digits, config=end),
        "gpt-4o": family(split(GPT4O), config=end),
        "qwen35": family(split(QWEN35), config=end),
    }


def train(folder, name, **settings):
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([line for line in LINES if "\0" not in line] * 2), model_prefix=f"{folder}/{name}",
        allow_whitespace_only_pieces=True, split_digits=True, hard_vocab_limit=False, minloglevel=2, num_threads=1, **settings,
    )
    model = sentencepiece.SentencePieceProcessor(model_file=f"{folder}/{name}.model")
    proto = sentencepiece_model_pb2.ModelProto()
    proto.ParseFromString(Path(f"{folder}/{name}.model").read_bytes())
    return model, proto


KINDS = {1: gguf.TokenType.NORMAL, 2: gguf.TokenType.UNKNOWN, 3: gguf.TokenType.CONTROL, 4: gguf.TokenType.NORMAL, 6: gguf.TokenType.BYTE}


def write(name, kind, proto, size, added, **settings):
    """As llama.cpp's converter: what the folder calls added tokens counts, a space in one is a space."""
    pieces = [p.piece for p in proto.pieces]
    scores = [p.score for p in proto.pieces]
    kinds = [KINDS[p.type] for p in proto.pieces]
    for token in range(len(pieces), size):
        pieces.append(f"[PAD{token}]")
        scores.append(-10000.0)
        kinds.append(gguf.TokenType.UNUSED)
    for token, text, is_special in added:
        pieces[token] = text if is_special else text.replace("▁", " ")
        scores[token] = -1000.0
        kinds[token] = gguf.TokenType.CONTROL if is_special else gguf.TokenType.USER_DEFINED
    buffer = FOLDER / f"{name}.gguf"
    writer = gguf.GGUFWriter(buffer, kind)
    writer.add_tokenizer_model(kind)
    writer.add_tokenizer_pre("default")
    writer.add_token_list([piece.encode() for piece in pieces])
    writer.add_token_scores(scores)
    writer.add_token_types(kinds)
    for key, value in settings.items():
        getattr(writer, f"add_{key}")(value)
    finish(writer)
    (FOLDER / f"{name}.gguf.gz").write_bytes(packed(buffer.read_bytes()))
    buffer.unlink()


def bpe(proto, pieces):
    vocab = {piece: i for i, piece in enumerate(pieces)}
    merges = generate_merges(vocab, [(piece, proto.pieces[i].score) for i, piece in enumerate(pieces)])
    tokenizer = Tokenizer(models.BPE(vocab, merges, unk_token="<unk>", fuse_unk=True, byte_fallback=True, dropout=None))
    return tokenizer


def llama(folder):
    """Llama 2 and Mistral, in the older and the newer form of their folders, and Phi-3."""
    model, proto = train(folder, "llama", vocab_size=1200, model_type="bpe", byte_fallback=True, character_coverage=0.99,
                         remove_extra_whitespaces=False, normalization_rule_name="identity")
    pieces = [p.piece for p in proto.pieces]
    before = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    ends = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "add_bos_token": True, "add_eos_token": False}

    def family(legacy, more=(), **settings):
        tokenizer = bpe(proto, pieces)
        if legacy:
            tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
        else:
            tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="first", split=False)
        tokenizer.decoder = decoders.Sequence(before)
        added = [special("<unk>"), special("<s>"), special("</s>", rstrip=bool(more)), *more]
        return Family("llama", tokenizer, added, post=template("<s>", "$A"), config=ends, **settings)

    phi = [special(text, rstrip=True) for text in ("<|assistant|>", "<|end|>", "<|user|>")]
    families = {"llama": family(True), "mistral": family(False), "phi-3": family(True, phi)}
    write("llama", "llama", proto, len(pieces), [(i, pieces[i], True) for i in range(3)],
          bos_token_id=1, eos_token_id=2, unk_token_id=0, add_bos_token=True, add_eos_token=False)
    return families, {"llama": model}


def gemma(folder):
    runs = ["\n" * n for n in range(1, 17)] + ["▁" * n for n in range(2, 17)] + ["\t" * n for n in range(2, 5)]
    marks = ["<mask>", "[@BOS@]", "<unused0>", "<unused1>", "<start_of_turn>", "<end_of_turn>"]
    model, proto = train(folder, "gemma", vocab_size=1300, model_type="bpe", byte_fallback=True, character_coverage=0.99,
                         remove_extra_whitespaces=False, normalization_rule_name="identity", add_dummy_prefix=False,
                         pad_id=0, eos_id=1, bos_id=2, unk_id=3, pad_piece="<pad>", eos_piece="<eos>", bos_piece="<bos>",
                         user_defined_symbols=[*marks, *runs, "<table>", "</table>"])
    pieces = [p.piece for p in proto.pieces]
    turned = ["\t" if piece == "<0x09>" else piece for piece in pieces]
    tokenizer = bpe(proto, turned)
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    always = {"<start_of_turn>", "<end_of_turn>"}
    added = [AddedToken(p.piece, normalized=False, special=p.type == 3 or p.piece in always) for p in proto.pieces if p.type in (3, 4)]
    config = {"bos_token": "<bos>", "eos_token": "<eos>", "unk_token": "<unk>", "pad_token": "<pad>", "add_bos_token": True}
    family = Family("gemma", tokenizer, [*added, special("<unk>")], post=template("<bos>", "$A"), config=config,
                    generation_config={"eos_token_id": [1, pieces.index("<end_of_turn>")]}, config_={"text_config": {"vocab_size": len(pieces) + 3}})
    looks_special = {"<mask>", "[@BOS@]", "<unused0>", "<unused1>"} | always
    write("gemma", "llama", proto, len(pieces) + 3,
          [(i, p.piece, p.type in (2, 3) or p.piece in looks_special) for i, p in enumerate(proto.pieces) if p.type in (2, 3, 4)],
          bos_token_id=2, eos_token_id=1, unk_token_id=3, pad_token_id=0, add_bos_token=True, add_space_prefix=False)
    return {"gemma": family}, {"gemma": model}


def nmt_nfkc(folder):
    """The rules of SentencePiece's own nmt_nfkc for what is in the corpus, as a table that its trainer reads."""
    model = sentencepiece.SentencePieceProcessor()
    Path(f"{folder}/plain.txt").write_text("some words\n" * 20)
    sentencepiece.SentencePieceTrainer.train(input=f"{folder}/plain.txt", model_prefix=f"{folder}/plain", vocab_size=20,
                                             hard_vocab_limit=False, minloglevel=2, remove_extra_whitespaces=False)
    normalizer = sentencepiece.SentencePieceNormalizer(
        model_file=f"{folder}/plain.model", add_dummy_prefix=False, escape_whitespaces=False, remove_extra_whitespaces=False)
    units = {letter for line in LINES for letter in line if letter != "\0"}
    units |= {cluster for line in LINES for cluster in re.findall(r"[^\W_][\u0300-\u036f]{1,2}", unicodedata.normalize("NFD", line))}
    table = Path(f"{folder}/rules.tsv")
    rules = []
    for unit in sorted(units):
        changed = normalizer.normalize(unit)
        if changed != unit:
            rules.append("\t".join(" ".join(f"{ord(c):X}" for c in text) for text in (unit, changed)))
    table.write_text("\n".join(rules) + "\n")
    return table


def t5(folder):
    model, proto = train(folder, "t5", vocab_size=1500, model_type="unigram", character_coverage=0.99,
                         normalization_rule_tsv=str(nmt_nfkc(folder)), pad_id=0, eos_id=1, unk_id=2, bos_id=-1)
    vocab = [(p.piece, p.score) for p in proto.pieces] + [(f"<extra_id_{i}>", 0.0) for i in range(9, -1, -1)]
    rules = proto.normalizer_spec.precompiled_charsmap
    tokenizer = Tokenizer(models.Unigram(vocab, unk_id=2, byte_fallback=False))
    tokenizer.normalizer = normalizers.Precompiled(rules)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace("▁", "always")])
    tokenizer.decoder = decoders.Metaspace("▁", "always")
    added = [special(text) for text in ("<pad>", "</s>", "<unk>", *(piece for piece, _ in vocab[-10:]))]
    config = {"eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    size = len(vocab) + 6
    family = Family("t5", tokenizer, added, post=template("$A", "</s>"), config=config, config_={"vocab_size": size})
    write("t5", "t5", proto, size, [], eos_token_id=1, unk_token_id=2, pad_token_id=0, add_eos_token=True,
          add_space_prefix=proto.normalizer_spec.add_dummy_prefix,
          remove_extra_whitespaces=proto.normalizer_spec.remove_extra_whitespaces, precompiled_charsmap=rules)
    return {"t5": family}, {"t5": model}


def main():
    with tempfile.TemporaryDirectory() as folder:
        families, references = byte_level(), {}
        for make in (llama, gemma, t5):
            more, its_references = make(folder)
            families |= more
            references |= its_references
        expected, decoded, chats, shared, folders = {}, {}, {}, {}, {}
        for name, family in families.items():
            expected[name] = family.ids(LINES)
            if name in references:
                compare(name, expected[name], references[name], family)
            decoded[name] = family.decoded(expected[name])
            chats[name] = family.ids(CHATS, plain=False)
            tree = family.folder(shared)
            folders[name] = {("config.json" if key == "config_.json" else key): value for key, value in tree.items()}
            print(name, sum(map(len, expected[name])), "tokens,", len(decoded[name]), "lines change")
    save("corpus", LINES)
    save("folders", {"models": shared, "folders": folders})
    rows = []
    for i in range(len(LINES)):
        row = []
        for ids in expected.values():
            row.append(next((j for j, earlier in enumerate(row) if earlier == ids[i]), ids[i]))
        rows.append(row)
    save("expected", {"families": list(expected), "rows": rows, "decoded": decoded, "prompts": CHATS, "chats": chats})


def compare(name, expected, model, family):
    """SentencePiece itself. Where the two differ for T5, the library's own reading stands: it rewrites whole grapheme
    clusters, cuts at U+0085 too, and of equally likely cuts of a run may take another."""
    # Gemma's folder calls some of what SentencePiece always finds special.
    controls = [token.content for token in family.tokenizer.get_added_tokens_decoder().values() if token.special]
    other = [
        line for i, line in enumerate(LINES)
        if model.encode(line) != expected[i] and not (name == "gemma" and any(control in line for control in controls))
    ]
    print("SentencePiece differs for", name, "in", len(other), "lines", [ascii(line) for line in other[:9]])
    assert len(other) < (80 if name == "t5" else 1)


if __name__ == "__main__":
    main()
