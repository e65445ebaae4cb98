"""Numbers to translate, split by number; the tokenizer; batches of similar length."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from torch import Tensor

from numerals import LIMIT, Style, english, german

PAD, EOS, UNKNOWN = 0, 1, 2
SPECIAL = ["<pad>", "</s>", "<unk>"]
IGNORED = -100  # a label that PyTorch's cross entropy leaves out
SPLIT_SEED, TRAIN_SEED, HELD_OUT_SEED = 1, 2, 3
HELD_OUT_NUMBERS = 100_000
BATCHES_PER_POOL = 64
ROWS = 64
HERE = Path(__file__).resolve().parent
TOKENIZER = HERE / "tokenizer.json"
TOKENIZER_POOLS = 8
VOCAB_SIZE = 256  # at most; the training stops at 177, where every piece of the text is common
# Short pieces: an answer then takes about twelve tokens, enough to draft several at a time.
LONGEST_PIECE = 6

# How often a number has so many digits: long ones dominate.
DIGITS = {1: 0.01, 2: 0.05, 3: 0.12, 4: 0.17, 5: 0.25, 6: 0.40}
FRAMES = [
    "the number {}",
    "number {}",
    "translate {}",
    "translate the number {}",
    "say {}",
    "{} in German",
    "say {} in German",
    "what is {} in German?",
    "how do you say {} in German?",
    "{}, please",
]


@dataclass(frozen=True)
class Example:
    number: int
    english: str
    german: str


@cache
def held_out_numbers() -> frozenset[int]:
    """A tenth of all numbers, but none up to twenty: those are the words themselves."""
    return frozenset(random.Random(SPLIT_SEED).sample(range(21, LIMIT), HELD_OUT_NUMBERS))


def training_pool(index: int) -> list[Example]:
    """The examples of one pool of batches, always the same for one index."""
    source = random.Random(TRAIN_SEED * 1_000_000 + index)
    examples = []
    while len(examples) < BATCHES_PER_POOL * ROWS:
        number = draw(source)
        if number not in held_out_numbers():
            examples.append(worded(number, source))
    return examples


def held_out(count: int) -> list[Example]:
    """Different numbers, none of them trained; a shorter list is the beginning of a longer one."""
    source = random.Random(HELD_OUT_SEED)
    numbers: dict[int, None] = {}
    while len(numbers) < count:
        number = draw(source)
        if number in held_out_numbers():
            numbers[number] = None
    return [worded(number, random.Random(HELD_OUT_SEED * LIMIT + number)) for number in numbers]


def draw(source: random.Random) -> int:
    digits = source.choices(list(DIGITS), list(DIGITS.values()))[0]
    return source.randrange(10 ** (digits - 1) if digits > 1 else 0, 10**digits)


def worded(number: int, source: random.Random) -> Example:
    style = Style(
        conjunction=source.random() < 0.6,
        hyphen=source.random() < 0.7,
        comma=source.random() < 0.2,
        article=source.random() < 0.3,
        hundreds=source.random() < 0.3,
    )
    text = english(number, style)
    if source.random() < 0.4:
        text = source.choice(FRAMES).format(text)
    if source.random() < 0.15:
        text = text[0].upper() + text[1:]
    return Example(number, text, german(number))


def load_tokenizer() -> Tokenizer:
    """The one beside this file, trained first if it is not there."""
    if not TOKENIZER.exists():
        examples = [example for pool in range(TOKENIZER_POOLS) for example in training_pool(pool)]
        train_tokenizer(examples).save(str(TOKENIZER))
    return Tokenizer.from_file(str(TOKENIZER))


def train_tokenizer(examples: list[Example]) -> Tokenizer:
    """A unigram model with T5's conventions: `▁` before every word, spaces joined, `</s>` at the end."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence([normalizers.Strip(), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=VOCAB_SIZE,
        special_tokens=SPECIAL,
        unk_token=SPECIAL[UNKNOWN],
        max_piece_length=LONGEST_PIECE,
        show_progress=False,
    )
    texts = [text for example in examples for text in (example.english, example.german)]
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[(SPECIAL[EOS], EOS)])
    return tokenizer


def batches(tokenizer: Tokenizer, skip: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Sources and labels, both [rows, length], without end; the first `skip` batches have been seen."""
    while True:
        index, first = divmod(skip, BATCHES_PER_POOL)
        examples = training_pool(index)
        sources = [encoded.ids for encoded in tokenizer.encode_batch_fast([example.english for example in examples])]
        targets = [encoded.ids for encoded in tokenizer.encode_batch_fast([example.german for example in examples])]
        order = sorted(range(len(examples)), key=lambda i: (len(targets[i]), len(sources[i])))
        starts = list(range(0, len(order), ROWS))
        random.Random(index).shuffle(starts)
        for start in starts[first:]:
            rows = order[start : start + ROWS]
            yield padded([sources[i] for i in rows], PAD), padded([targets[i] for i in rows], IGNORED)
        skip += len(starts) - first


def padded(rows: list[list[int]], filler: int) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [filler] * (width - len(row)) for row in rows])
