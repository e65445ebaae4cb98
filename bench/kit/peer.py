"""Hugging Face transformers on random Llama weights: plain and assisted generation, in bfloat16 (on a CPU in float32),
greedy.

Prints one JSON object a line: {"name", "setting", "unit", "values"} for a figure, {"note"} for what a reader must know.
Acceptance is set as follows: a hook raises, in the logits of both models, the logit of one token for each position. The
drafter's is the expert's with the wanted chance and another one otherwise, so that assisted generation accepts just
that share of the drafted tokens. The hook is one small kernel a pass; plain generation has it too.
"""

import argparse
import json
import random
import statistics
import sys
import time

ACCEPTANCES = (0.6, 0.8, 0.9)
PROMPT = 16
NEW_TOKENS = 128
ROUNDS = 3
POSITIONS = 4096
RAISED = 1e4


def say(**line):
    print(json.dumps(line), flush=True)


def sizes(text):
    return {key: int(value) for key, value in (part.split("=") for part in text.split(","))}


def build(torch, transformers, shape, device):
    shape = dict(shape)
    tied = bool(shape.pop("tie_word_embeddings"))
    config = transformers.LlamaConfig(
        **shape, tie_word_embeddings=tied, max_position_embeddings=POSITIONS, bos_token_id=None, eos_token_id=None
    )
    torch.set_default_dtype(torch.bfloat16 if device == "cuda" else torch.float32)
    with torch.device(device):
        model = transformers.LlamaForCausalLM(config)
    torch.set_default_dtype(torch.float32)
    model.generation_config.eos_token_id = None
    model.generation_config.pad_token_id = 0
    return model.eval()


def choose_tokens(torch, vocabulary, acceptance, device):
    """The token that each model prefers after each position."""
    source = random.Random(11)
    expert = [source.randrange(2, vocabulary) for _ in range(POSITIONS)]
    drafter = [token if source.random() < acceptance else (token + 1) % vocabulary for token in expert]
    return torch.tensor(expert, device=device), torch.tensor(drafter, device=device)


class Preference:
    """A forward hook that raises the preferred token's logit after each position."""

    def __init__(self, model):
        self.tokens = None
        self.passes = 0
        model.register_forward_hook(self.apply, with_kwargs=True)

    def apply(self, _module, _arguments, _named, output):
        self.passes += 1
        rows = output.logits.shape[1]
        length = output.past_key_values.get_seq_length()
        wanted = self.tokens[length - rows : length].view(1, rows, 1)
        output.logits.scatter_(-1, wanted, RAISED)
        return output


def generate(torch, model, prompt, device, **options):
    """Tokens per second of one generation."""
    if device == "cuda":
        torch.cuda.synchronize()
    start = time.perf_counter()
    with torch.inference_mode():
        output = model.generate(
            prompt, max_new_tokens=NEW_TOKENS, min_new_tokens=NEW_TOKENS, do_sample=False, **options
        )
    if device == "cuda":
        torch.cuda.synchronize()
    return (output.shape[1] - prompt.shape[1]) / (time.perf_counter() - start)


def measure(torch, transformers, arguments):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    end = time.monotonic() + arguments.seconds
    say(note=f"transformers {transformers.__version__}, torch {torch.__version__}, on {device}, acceptance by a hook on the logits")
    shape = sizes(arguments.expert)
    expert = build(torch, transformers, shape, device)
    drafter = build(torch, transformers, sizes(arguments.drafter), device)
    drafter.generation_config.num_assistant_tokens = arguments.draft_tokens
    drafter.generation_config.num_assistant_tokens_schedule = "constant"
    drafter.generation_config.assistant_confidence_threshold = 0.0
    preferences = Preference(expert), Preference(drafter)
    prompt = torch.randint(2, shape["vocab_size"], (1, PROMPT), device=device)
    plain = {}
    for acceptance in ACCEPTANCES:
        tokens = choose_tokens(torch, shape["vocab_size"], acceptance, device)
        for preference, wanted in zip(preferences, tokens):
            preference.tokens = wanted
        alone, assisted = [], []
        generate(torch, expert, prompt, device)
        generate(torch, expert, prompt, device, assistant_model=drafter)
        for _ in range(ROUNDS):
            if time.monotonic() > end:
                break
            alone.append(generate(torch, expert, prompt, device))
            preferences[0].passes = 0
            assisted.append(generate(torch, expert, prompt, device, assistant_model=drafter))
        if not alone:
            say(note=f"the time was up before acceptance {acceptance}")
            return
        plain[acceptance] = alone
        setting = f"assisted generation, γ = {arguments.draft_tokens}, acceptance {acceptance}, batch 1"
        say(name="transformers_decode", setting=setting, unit="tokens/s", values=assisted)
        per_call = NEW_TOKENS / preferences[0].passes
        say(name="transformers_tokens_per_expert_call", setting=setting, unit="tokens", values=[per_call])
        ratios = [a / b for a, b in zip(assisted, alone)]
        say(name="transformers_speed_up", setting=setting, unit="x expert alone", values=ratios)
    every = [value for values in plain.values() for value in values]
    say(name="transformers_decode", setting="plain generation of the expert, batch 1", unit="tokens/s", values=every)
    say(note=f"plain generation: median {statistics.median(every):.2f} tokens/s")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--expert", required=True)
    parser.add_argument("--drafter", required=True)
    parser.add_argument("--draft-tokens", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=120)
    arguments = parser.parse_args()
    try:
        import torch
        import transformers
    except ImportError as error:
        say(note=f"not measured: {error} (expected: torch and transformers)")
        return
    transformers.utils.logging.set_verbosity_error()
    try:
        measure(torch, transformers, arguments)
    except (RuntimeError, ValueError) as error:
        say(note=f"not measured: {str(error).splitlines()[0]}")
        sys.exit(0)


if __name__ == "__main__":
    main()
