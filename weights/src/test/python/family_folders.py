"""Model folders as make_family_fixtures.py makes them, what the library makes of the corpus with them, and packed files."""

import gzip
import io
import json
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, processors

from family_corpus import corpus

FOLDER = Path(__file__).parents[1] / "resources" / "io" / "speccascade" / "weights" / "tokenizer"
LINES = corpus()
CHATS = [
    "<|user|>\n Hello <|end|>\n<|assistant|>\n\n", "<s>[INST] hi there [/INST] yes</s>[INST] more [/INST]", "<s> a<s>b </s>  c",
    "<|im_start|>user\nwhat's <tool_call> this? 12345<|im_end|>\n<|im_start|>assistant\n", "<|endoftext|>a <|endoftext|> b",
    "<bos><start_of_turn>user\n  hi\n\n<table><end_of_turn>\n<start_of_turn>model\n", "fill <extra_id_0> the  <extra_id_1>gap",
]


def special(text, **flags):
    return AddedToken(text, special=True, normalized=False, **flags)


def template(*single):
    return lambda ids: processors.TemplateProcessing(
        single=" ".join(single), pair=" ".join(single) + " $B:1", special_tokens=[(t, ids[t]) for t in single if t[0] != "$"]
    )


class Family:
    """One folder: its tokenizer and the files beside it."""

    def __init__(self, model, tokenizer, added, post=None, config=None, **files):
        for token in added:
            (tokenizer.add_special_tokens if token.special else tokenizer.add_tokens)([token])
        if post:
            tokenizer.post_processor = post({token.content: tokenizer.token_to_id(token.content) for token in added})
        self.model = model
        self.tokenizer = tokenizer
        self.files = {"tokenizer_config.json": config or {}, **{f"{name}.json": value for name, value in files.items()}}

    def ids(self, lines, plain=True):
        """Of plain text, where control tokens are not recognised, or of a prompt, where they are."""
        tokenizer = self.without_controls() if plain else self.tokenizer
        tokenizer.encode_special_tokens = plain
        return [tokenizer.encode(line, add_special_tokens=False).ids for line in lines]

    def without_controls(self):
        """The library's unigram model finds every piece in plain text, control tokens too; SentencePiece does not."""
        tree = json.loads(self.tokenizer.to_str())
        if tree["model"]["type"] != "Unigram":
            return self.tokenizer
        for token in tree["added_tokens"]:
            tree["model"]["vocab"][token["id"]] = ["", 0.0]
        return Tokenizer.from_str(json.dumps(tree | {"added_tokens": [], "post_processor": None}))

    def decoded(self, ids):
        return {
            str(i): text for i, line in enumerate(ids)
            if (text := self.tokenizer.decode(line, skip_special_tokens=True)) != LINES[i]
        }

    def folder(self, shared):
        self.tokenizer.encode_special_tokens = False
        tree = json.loads(self.tokenizer.to_str())
        shared.setdefault(self.model, {name: tree["model"][name] for name in ("vocab", "merges") if name in tree["model"]})
        for name in shared[self.model]:
            assert shared[self.model][name] == tree["model"].pop(name)
        tree["model"]["shared"] = self.model
        return {"tokenizer.json": tree, **self.files}


def packed(data):
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(data)
    return out.getvalue()


def save(name, value):
    data = packed(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())
    (FOLDER / f"{name}.json.gz").write_bytes(data)
    print(name, len(data))
