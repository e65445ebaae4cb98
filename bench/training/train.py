"""Trains the built-in pair from a clean checkout: problems, tokenizer, drafter, expert, GGUF files."""

import argparse
import json
import math
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

import data
import export
from evaluate import accuracy
from model import Llama, Shape

VOCAB_SIZE = 512
TRAIN_PROBLEMS = 500_000
TRAIN_SEED = 1
TEST_PROBLEMS = 500
TEST_SEED = 1
LOG_EVERY = 20
SAVE_EVERY = 100
EVALUATE_EVERY = 500


@dataclass(frozen=True)
class Run:
    shape: Shape
    steps: int
    # The schedule ends after this time even if the steps are not done.
    minutes: float = math.inf
    tokens_per_batch: int = 4_096
    # What tokens count in the loss, beside 1 for most of the solution. Results are few, and the wording is half noise.
    question_weight: float = 0.0
    result_weight: float = 4.0
    muon_rate: float = 4e-3
    adam_rate: float = 4e-3
    warmup: float = 0.02
    # Twice as fast, needs a C++ compiler.
    compiled: bool = True


RUNS = {
    "drafter": Run(Shape(VOCAB_SIZE, 64, 3, 2, 1, 128), steps=670, tokens_per_batch=8_192, muon_rate=4e-3, adam_rate=4e-3),
    "expert": Run(Shape(VOCAB_SIZE, 256, 4, 4, 2, 512), steps=4600, muon_rate=3e-3, adam_rate=3e-3),
}


class Training:
    """A model on its way: weights, optimisers, step and time so far, kept in one checkpoint."""

    def __init__(self, run: Run, checkpoint: Path):
        torch.manual_seed(1)
        self.run = run
        self.checkpoint = checkpoint
        self.model = Llama(run.shape)
        self.loss = torch.compile(weighted_loss, dynamic=True) if run.compiled else weighted_loss
        matrices = [p for p in self.model.layers.parameters() if p.dim() == 2]
        others = [p for p in self.model.parameters() if not any(p is m for m in matrices)]
        self.optimisers = [
            torch.optim.Muon(matrices, lr=run.muon_rate, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(others, lr=run.adam_rate, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
        ]
        self.step = 0
        self.seconds = 0.0
        if checkpoint.exists():
            state = torch.load(checkpoint, weights_only=True)
            self.model.load_state_dict(state["model"])
            for optimiser, saved in zip(self.optimisers, state["optimisers"]):
                optimiser.load_state_dict(saved)
            self.step, self.seconds = state["step"], state["seconds"]

    @property
    def progress(self) -> float:
        return max(self.step / self.run.steps, self.seconds / 60 / self.run.minutes)

    def save(self) -> None:
        part = self.checkpoint.with_suffix(".part")
        state = {
            "model": self.model.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
            "step": self.step,
            "seconds": self.seconds,
            "shape": asdict(self.run.shape),
        }
        torch.save(state, part)
        part.rename(self.checkpoint)

    def update(self, tokens: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
        """One step. Weighted loss, and the share of right digits in the results of calculations."""
        for optimiser, rate in zip(self.optimisers, (self.run.muon_rate, self.run.adam_rate)):
            optimiser.param_groups[0]["lr"] = rate * self._schedule()
        weights = torch.tensor([self.run.question_weight, 1.0, self.run.result_weight])[kinds[:, 1:]]
        loss, right = self.loss(self.model, tokens, weights)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0, foreach=True)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        return loss.detach(), right[kinds[:, 1:] == data.RESULT].float().mean()

    def _schedule(self) -> float:
        warm = min(1.0, self.progress / self.run.warmup + 1 / self.run.steps)
        return warm * (0.01 + 0.99 * (0.5 + 0.5 * math.cos(math.pi * min(1.0, self.progress))))


def weighted_loss(model: Llama, tokens: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model.logits(model.hidden(tokens[:, :-1])).float()
    targets = tokens[:, 1:]
    losses = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none").view_as(targets)
    return (losses * weights).sum() / weights.sum(), logits.argmax(-1) == targets


def epochs(problems: data.Encoded, tokens_per_batch: int, skip: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Batches without end; the first `skip` of them have been seen."""
    seed = 0
    while True:
        for batch in problems.batches(tokens_per_batch, seed):
            if skip > 0:
                skip -= 1
            else:
                yield batch
        seed += 1


def train(name: str, run: Run, work: Path, problems: data.Encoded, tokenizer: Tokenizer, test: list[dict]) -> Llama:
    training = Training(run, work / f"{name}.pt")
    print(f"{name}: {training.model.parameter_count():,} parameters, from step {training.step}", flush=True)
    with (work / f"{name}.jsonl").open("a") as log:

        def note(**entry: object) -> None:
            line = json.dumps({"step": training.step, "minutes": round(training.seconds / 60, 2), **entry})
            log.write(line + "\n")
            log.flush()
            print(name, line, flush=True)

        clock = time.monotonic()
        seen = 0
        for tokens, kinds in epochs(problems, run.tokens_per_batch, training.step):
            if training.progress >= 1:
                break
            loss, right = training.update(tokens, kinds)
            seen += tokens.numel()
            if training.step % LOG_EVERY == 0:
                elapsed = time.monotonic() - clock
                training.seconds += elapsed
                note(loss=round(loss.item(), 4), result_accuracy=round(right.item(), 4), tokens_per_second=int(seen / elapsed))
                clock, seen = time.monotonic(), 0
            if training.step % SAVE_EVERY == 0:
                training.seconds += time.monotonic() - clock
                training.save()
                clock, seen = time.monotonic(), 0
            if training.step % EVALUATE_EVERY == 0:
                note(accuracy=accuracy(training.model, tokenizer, test[:200]))
                clock, seen = time.monotonic(), 0
        training.save()
        note(accuracy=accuracy(training.model, tokenizer, test))
    return training.model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(RUNS), help="drafter, expert")
    parser.add_argument("--work", type=Path, default=Path(__file__).parent / "work", help="data, checkpoints, logs")
    parser.add_argument("--out", type=Path, help="folder of the GGUF files; the work folder by default")
    parser.add_argument("--set", nargs="*", default=[], metavar="KEY=VALUE", help="other settings of the run or its shape")
    parser.add_argument("--tag", default="", help="suffix of checkpoint and log names")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    work = arguments.work
    work.mkdir(parents=True, exist_ok=True)

    problems = data.write_problems(work, "train", TRAIN_PROBLEMS, TRAIN_SEED)
    test = data.read_problems(data.write_problems(work, "test", TEST_PROBLEMS, TEST_SEED))
    tokenizer_file = work / "tokenizer.json"
    if not tokenizer_file.exists():
        data.train_tokenizer(data.read_problems(problems, 50_000), VOCAB_SIZE).save(str(tokenizer_file))
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    encoded = data.Encoded(tokenizer, problems)
    for name in arguments.names:
        run = overridden(RUNS[name], arguments.set)
        model = train(name + arguments.tag, run, work, encoded, tokenizer, test)
        out = arguments.out or work
        out.mkdir(parents=True, exist_ok=True)
        export.write(model, tokenizer, f"SpecCascade {name}", out / f"{name}{arguments.tag}.gguf")


def overridden(run: Run, settings: list[str]) -> Run:
    for setting in settings:
        key, value = setting.split("=")
        if hasattr(run.shape, key):
            run = replace(run, shape=replace(run.shape, **{key: int(value)}))
        else:
            run = replace(run, **{key: type(getattr(run, key))(value)})
    return run


if __name__ == "__main__":
    main()
