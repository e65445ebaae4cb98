"""Exact match of the pair in the engine's jar, greedy, on held-out numbers."""

import argparse
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import T5ForConditionalGeneration

import data
import export
from model import greedy

BUILTIN = data.HERE.parent.parent / "engine/src/main/resources/io/speccascade/engine/builtin"


def answers(model: T5ForConditionalGeneration, tokenizer: Tokenizer, prompts: list[str]) -> list[str]:
    sources = [encoded.ids for encoded in tokenizer.encode_batch(prompts)]
    return tokenizer.decode_batch(greedy(model, data.padded(sources, data.PAD)).tolist())


def exact_match(model: T5ForConditionalGeneration, tokenizer: Tokenizer, examples: list[data.Example]) -> float:
    written = answers(model, tokenizer, [example.english for example in examples])
    return sum(answer == example.german for answer, example in zip(written, examples)) / len(examples)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=BUILTIN, help="folder of the GGUF files")
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--show", type=int, default=0, help="wrong answers to print")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    tokenizer = data.load_tokenizer()
    examples = data.held_out(arguments.count)
    for name in ("drafter", "expert"):
        model = export.read(arguments.models / f"translate-{name}.gguf")
        written = answers(model, tokenizer, [example.english for example in examples])
        wrong = [(answer, example) for answer, example in zip(written, examples) if answer != example.german]
        result = {"model": name, "numbers": len(examples), "exact_match": 1 - len(wrong) / len(examples)}
        print(json.dumps(result), flush=True)
        for answer, example in wrong[: arguments.show]:
            print(f"  {example.english} -> {answer} (expected: {example.german})")


if __name__ == "__main__":
    main()
