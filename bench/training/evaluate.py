"""Greedy accuracy of a model, and of a cascade by rule token-v3 at temperature 0."""

import argparse
import re
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

import data
from model import CONTEXT, Cache, Llama, Shape

MAX_NEW_TOKENS = 120
ANSWER = re.compile(r"####\s*(-?\d+)")


def is_right(generated: str, problem: dict) -> bool:
    match = ANSWER.search(generated)
    return match is not None and int(match.group(1)) == problem["answer"]


@dataclass
class Texts:
    """Sequences that grow, one row each."""

    tokens: Tensor  # [row, position]
    lengths: Tensor  # [row]
    prompt_lengths: Tensor  # [row]
    done: Tensor  # [row]
    eos: int

    @staticmethod
    def of(tokenizer: Tokenizer, problems: list[dict]) -> "Texts":
        prompts = [encoded.ids for encoded in tokenizer.encode_batch([problem["prompt"] for problem in problems])]
        lengths = torch.tensor([len(ids) for ids in prompts])
        tokens = torch.zeros(len(prompts), CONTEXT, dtype=torch.long)
        for row, ids in enumerate(prompts):
            tokens[row, : len(ids)] = torch.tensor(ids)
        done = torch.zeros(len(prompts), dtype=torch.bool)
        return Texts(tokens, lengths.clone(), lengths, done, tokenizer.token_to_id(data.EOS))

    def last(self, count: int) -> tuple[Tensor, Tensor]:
        """The last tokens of each row and the position of the first of them."""
        start = self.lengths - count
        return self.tokens.gather(1, start[:, None] + torch.arange(count)), start

    def append(self, new: Tensor) -> None:
        """One token for each row that is not done."""
        rows = torch.nonzero(~self.done).squeeze(1)
        self.tokens[rows, self.lengths[rows]] = new[rows]
        self.lengths[rows] += 1
        grown = self.lengths - self.prompt_lengths
        self.done |= ((new == self.eos) & ~self.done) | (grown >= MAX_NEW_TOKENS)

    def right(self, tokenizer: Tokenizer, problems: list[dict]) -> float:
        written = [
            self.tokens[row, self.prompt_lengths[row] : self.lengths[row]].tolist() for row in range(len(problems))
        ]
        texts = tokenizer.decode_batch(written)
        return sum(is_right(text, problem) for text, problem in zip(texts, problems)) / len(problems)


@torch.no_grad()
def accuracy(model: Llama, tokenizer: Tokenizer, problems: list[dict]) -> float:
    texts = greedy(model, tokenizer, problems)
    return texts.right(tokenizer, problems)


@torch.no_grad()
def greedy(model: Llama, tokenizer: Tokenizer, problems: list[dict]) -> Texts:
    texts = Texts.of(tokenizer, problems)
    cache = prefill(model, texts)
    while not bool(texts.done.all()):
        last, start = texts.last(1)
        texts.append(model.extend(last, start, cache)[:, -1].argmax(-1))
    return texts


def prefill(model: Llama, texts: Texts) -> Cache:
    cache = Cache(model.shape, len(texts.lengths))
    # Positions past a row's prompt hold nonsense until they are written again, before anything attends to them.
    model.extend(texts.tokens[:, : int(texts.lengths.max())], torch.zeros_like(texts.lengths), cache)
    return cache


@dataclass(frozen=True)
class CascadeResult:
    alpha: float
    accuracy: float
    calls_per_token: float  # expert calls
    acceptance: float  # share of drafted tokens that were accepted
    kept: float  # share of emitted tokens that differ from the expert's own choice


@torch.no_grad()
def cascade(
    drafter: Llama, expert: Llama, tokenizer: Tokenizer, problems: list[dict], alpha: float, draft_tokens: int
) -> CascadeResult:
    """Accepts drafted d iff p(d) >= (1 - alpha) max p, else emits argmax p. Rows move on in step; calls count per row."""
    texts = Texts.of(tokenizer, problems)
    caches = prefill(drafter, texts), prefill(expert, texts)
    calls = drafted = accepted = kept = 0
    while not bool(texts.done.all()):
        drafts = draft(drafter, texts, caches[0], draft_tokens)
        last, start = texts.last(1)
        probabilities = expert.extend(torch.cat((last, drafts), 1), start, caches[1]).softmax(-1)
        best, choice = probabilities.max(-1)
        calls += int((~texts.done).sum())
        finished = texts.done.clone()
        stopped = torch.zeros_like(finished)
        for i in range(draft_tokens + 1):
            texts.done = finished | stopped
            if i == draft_tokens:
                accept = torch.zeros_like(stopped)
                new = choice[:, i]
            else:
                of_draft = probabilities[:, i].gather(1, drafts[:, i, None]).squeeze(1)
                accept = of_draft >= (1 - alpha) * best[:, i]
                new = torch.where(accept, drafts[:, i], choice[:, i])
                drafted += int((~texts.done).sum())
            before = texts.done.clone()
            accepted += int((accept & ~before).sum())
            kept += int((accept & ~before & (new != choice[:, i])).sum())
            texts.append(new)
            finished |= texts.done & ~before
            stopped |= ~accept
        texts.done = finished
    tokens = int((texts.lengths - texts.prompt_lengths).sum())
    return CascadeResult(
        alpha, texts.right(tokenizer, problems), calls / tokens, accepted / drafted, kept / tokens
    )


def draft(drafter: Llama, texts: Texts, cache: Cache, count: int) -> Tensor:
    # The last two committed tokens: after a fully accepted block the drafter has not seen the last draft.
    tokens, start = texts.last(2)
    drafts = []
    for i in range(count):
        next_token = drafter.extend(tokens, start, cache)[:, -1:].argmax(-1)
        drafts.append(next_token)
        start = start + tokens.shape[1]
        tokens = next_token
    return torch.cat(drafts, 1)


def load(checkpoint: Path) -> Llama:
    state = torch.load(checkpoint, weights_only=True)
    model = Llama(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path(__file__).parent / "work")
    parser.add_argument("--drafter", default="drafter.pt")
    parser.add_argument("--expert", default="expert.pt")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--draft-tokens", type=int, default=4)
    parser.add_argument("--alphas", type=float, nargs="*", default=[0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    tokenizer = Tokenizer.from_file(str(arguments.work / "tokenizer.json"))
    drafter, expert = load(arguments.work / arguments.drafter), load(arguments.work / arguments.expert)
    test = data.read_problems(data.write_problems(arguments.work, "test", arguments.count, 1))
    held_out = data.read_problems(data.write_problems(arguments.work, "heldout", arguments.count, 1))
    for name, model in (("drafter", drafter), ("expert", expert)):
        print(f"{name}: test {accuracy(model, tokenizer, test):.3f}, heldout {accuracy(model, tokenizer, held_out):.3f}")
    print("alpha accuracy calls_per_token acceptance kept")
    for alpha in arguments.alphas:
        result = asdict(cascade(drafter, expert, tokenizer, test, alpha, arguments.draft_tokens))
        print(" ".join(f"{value:.3f}" for value in result.values()), flush=True)


if __name__ == "__main__":
    main()
