"""Problems from the Java generator, the tokenizer, and batches of similar length."""

import itertools
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

BENCH = Path(__file__).resolve().parent.parent
SOURCES = BENCH / "src/main/java/io/speccascade/bench/problems"
MAIN = "io.speccascade.bench.problems.ProblemsMain"

EOS = "<|endoftext|>"
# Kinds of token: what is given, what the model has to write, and of that the results of calculations.
QUESTION, SOLUTION, RESULT = 0, 1, 2
# The pre-tokenizer that GGUF calls "qwen2": every digit stands alone.
QWEN2 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def write_problems(folder: Path, split: str, count: int, seed: int) -> Path:
    """Runs the generator with the JDK on the path (25 or later), unless its output is there already."""
    file = folder / f"{split}-{count}-{seed}.jsonl"
    if not file.exists():
        classes = folder / "classes"
        shutil.rmtree(classes, ignore_errors=True)
        sources = [str(path) for path in SOURCES.glob("*.java") if path.name != "package-info.java"]
        subprocess.run(["javac", "-d", str(classes), *sources], check=True)
        part = file.with_suffix(f".{os.getpid()}")
        subprocess.run(["java", "-cp", str(classes), MAIN, split, str(count), str(seed), str(part)], check=True)
        part.rename(file)
    return file


def read_problems(file: Path, limit: int | None = None) -> list[dict]:
    with file.open() as lines:
        return [json.loads(line) for line in itertools.islice(lines, limit)]


def text(problem: dict) -> str:
    return f"{problem['prompt']} {problem['solution']}"


def train_tokenizer(problems: list[dict], vocab_size: int) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(QWEN2), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[EOS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((text(problem) for problem in problems), trainer)
    return tokenizer


class Encoded:
    """Problems as token ids, and the batches made of them. Kept in a file beside the problems."""

    def __init__(self, tokenizer: Tokenizer, file: Path):
        cache = file.with_suffix(".npz")
        if not cache.exists():
            part = cache.with_suffix(f".{os.getpid()}.npz")
            np.savez(part, **encode(tokenizer, file))
            part.rename(cache)
        arrays = np.load(cache)
        self.tokens, self.starts = arrays["tokens"], arrays["starts"]
        self.lengths, self.prompt_lengths = np.diff(self.starts), arrays["prompt_lengths"]
        self.eos = tokenizer.token_to_id(EOS)
        self.equals = tokenizer.token_to_id("Ġ=")
        self.digits = [tokenizer.token_to_id(digit) for digit in "0123456789"]

    @property
    def token_count(self) -> int:
        return len(self.tokens)

    def batches(self, tokens_per_batch: int, seed: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """One epoch of (tokens, kinds), both [rows, length]."""
        random = np.random.default_rng(seed)
        order = random.permutation(len(self.lengths))
        lengths = self.lengths
        pool = 64 * tokens_per_batch // int(lengths.mean())
        for start in range(0, len(order), pool):
            chunk = order[start : start + pool]
            chunk = chunk[np.argsort(lengths[chunk], kind="stable")]
            groups = []
            while len(chunk):
                # The longest of the next rows decides how many fit.
                count = tokens_per_batch // lengths[chunk[min(len(chunk), tokens_per_batch // lengths[chunk[0]]) - 1]]
                groups.append(chunk[:count])
                chunk = chunk[count:]
            for group in random.permutation(len(groups)):
                yield self._batch(groups[group])

    def _batch(self, group: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        lengths = self.lengths[group]
        width = int(lengths.max())
        tokens = np.full((len(group), width), self.eos, dtype=np.int64)
        for i, row in enumerate(group):
            tokens[i, : lengths[i]] = self.tokens[self.starts[row] : self.starts[row + 1]]
        column = np.arange(width)
        kinds = (column >= self.prompt_lengths[group, None]) & (column < lengths[:, None])
        kinds = np.where(kinds & self._is_result(tokens), RESULT, kinds)
        return torch.from_numpy(tokens), torch.from_numpy(kinds)

    def _is_result(self, tokens: np.ndarray) -> np.ndarray:
        """Digits of the right-hand side of an equation: two to four tokens after `=`, which a space follows."""
        after = np.zeros(tokens.shape, dtype=bool)
        for distance in (2, 3, 4):
            after[:, distance:] |= tokens[:, :-distance] == self.equals
        return after & np.isin(tokens, self.digits)


def encode(tokenizer: Tokenizer, file: Path) -> dict[str, np.ndarray]:
    """Prompt, solution and end of text of every problem, one after the other."""
    eos = tokenizer.token_to_id(EOS)
    tokens, lengths, prompt_lengths = [], [], []
    with file.open() as lines:
        while chunk := [json.loads(line) for line in itertools.islice(lines, 2_000)]:
            prompts = tokenizer.encode_batch_fast([problem["prompt"] for problem in chunk])
            # A token never spans the colon and the space after it, so the two parts encode as the whole does.
            solutions = tokenizer.encode_batch_fast([" " + problem["solution"] for problem in chunk])
            for prompt, solution in zip(prompts, solutions):
                row = prompt.ids + solution.ids + [eos]
                tokens.append(np.array(row, dtype=np.int16))
                lengths.append(len(row))
                prompt_lengths.append(len(prompt.ids))
    starts = np.concatenate(([0], np.cumsum(lengths)))
    return {"tokens": np.concatenate(tokens), "starts": starts, "prompt_lengths": np.array(prompt_lengths)}
