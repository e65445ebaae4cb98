"""Trains the pair that translates numbers: tokenizer, drafter, expert, GGUF files, held-out numbers."""

import argparse
import json
import math
import time
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers import T5Config

import data
import export
from evaluate import exact_match
from model import build, config

LOG_EVERY = 20
SAVE_EVERY = 100
EVALUATE_EVERY = 200
HELD_OUT_SHIPPED = 300


@dataclass(frozen=True)
class Run:
    hidden_size: int
    layers: int  # of the encoder, and as many of the decoder
    heads: int
    feed_forward: int
    steps: int
    muon_rate: float = 3e-3
    adam_rate: float = 3e-3
    bias_rate: float = 2e-2  # of the position biases
    warmup: float = 0.03

    def shape(self, vocab_size: int) -> T5Config:
        return config(vocab_size, self.hidden_size, self.layers, self.heads, self.feed_forward)


RUNS = {
    "drafter": Run(64, 1, 2, 128, steps=300),
    "expert": Run(128, 3, 4, 384, steps=1_000),
}


class Training:
    """A model on its way: weights, optimisers, step and time so far, kept in one checkpoint."""

    def __init__(self, run: Run, vocab_size: int, checkpoint: Path):
        torch.manual_seed(1)
        self.run = run
        self.checkpoint = checkpoint
        self.model = build(run.shape(vocab_size))
        matrices, biases, others = [], [], []
        for name, parameter in self.model.named_parameters():
            is_bias, is_matrix = "relative_attention_bias" in name, ".layer." in name and "norm" not in name
            (biases if is_bias else matrices if is_matrix else others).append(parameter)
        adam = [{"params": others, "rate": run.adam_rate}, {"params": biases, "rate": run.bias_rate}]
        self.optimisers = [
            torch.optim.Muon(
                [{"params": matrices, "rate": run.muon_rate}], weight_decay=0.1, adjust_lr_fn="match_rms_adamw"
            ),
            torch.optim.AdamW(adam, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
        ]
        self.step = 0
        self.seconds = 0.0
        if checkpoint.exists():
            state = torch.load(checkpoint, weights_only=True)
            self.model.load_state_dict(state["model"])
            for optimiser, saved in zip(self.optimisers, state["optimisers"]):
                optimiser.load_state_dict(saved)
            self.step, self.seconds = state["step"], state["seconds"]

    def save(self) -> None:
        part = self.checkpoint.with_suffix(".part")
        state = {
            "model": self.model.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
            "step": self.step,
            "seconds": self.seconds,
        }
        torch.save(state, part)
        part.rename(self.checkpoint)

    def update(self, sources: Tensor, labels: Tensor) -> Tensor:
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["rate"] * self._schedule()
        loss = self.model(
            input_ids=sources, attention_mask=sources != data.PAD, labels=labels, use_cache=False
        ).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0, foreach=True)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        return loss.detach()

    def _schedule(self) -> float:
        progress = min(1.0, self.step / self.run.steps)
        warm = min(1.0, progress / self.run.warmup + 1 / self.run.steps)
        return warm * (0.01 + 0.99 * (0.5 + 0.5 * math.cos(math.pi * progress)))


def train(name: str, run: Run, work: Path, tokenizer: Tokenizer, test: list[data.Example]) -> Training:
    training = Training(run, tokenizer.get_vocab_size(), work / f"{name}.pt")
    print(f"{name}: {training.model.num_parameters():,} parameters, from step {training.step}", flush=True)
    with (work / f"{name}.jsonl").open("a") as log:

        def note(**entry: object) -> None:
            line = json.dumps({"step": training.step, "minutes": round(training.seconds / 60, 2), **entry})
            log.write(line + "\n")
            log.flush()
            print(name, line, flush=True)

        batches = data.batches(tokenizer, training.step)
        clock = time.monotonic()
        while training.step < run.steps:
            loss = training.update(*next(batches))
            if training.step % LOG_EVERY == 0:
                now = time.monotonic()
                training.seconds += now - clock
                clock = now
                note(loss=round(loss.item(), 4))
            if training.step % SAVE_EVERY == 0:
                training.save()
            if training.step % EVALUATE_EVERY == 0:
                note(exact_match=exact_match(training.model, tokenizer, test[:200]))
                clock = time.monotonic()
        training.save()
        note(exact_match=exact_match(training.model, tokenizer, test))
    return training


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(RUNS), help="drafter, expert")
    parser.add_argument("--work", type=Path, default=Path(__file__).parent / "work", help="checkpoints, logs")
    parser.add_argument("--out", type=Path, help="folder of the GGUF files; the work folder by default")
    parser.add_argument("--set", nargs="*", default=[], metavar="KEY=VALUE", help="other settings of the run")
    parser.add_argument("--tag", default="", help="suffix of checkpoint and log names")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    arguments.work.mkdir(parents=True, exist_ok=True)
    out = arguments.out or arguments.work
    out.mkdir(parents=True, exist_ok=True)

    tokenizer = data.load_tokenizer()
    test = data.held_out(1_000)
    export.write_held_out(test[:HELD_OUT_SHIPPED], out / "translations.jsonl")
    for name in arguments.names:
        run = overridden(RUNS[name], arguments.set)
        training = train(name + arguments.tag, run, arguments.work, tokenizer, test)
        export.write(training.model, tokenizer, name, out / f"translate-{name}{arguments.tag}.gguf")


def overridden(run: Run, settings: list[str]) -> Run:
    for setting in settings:
        key, value = setting.split("=")
        run = replace(run, **{key: type(getattr(run, key))(value)})
    return run


if __name__ == "__main__":
    main()
