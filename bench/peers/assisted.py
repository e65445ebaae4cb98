"""Hugging Face transformers as a contestant of bench/peers/speculate: plain and assisted generation on the CPU, in
float32.

    python3 assisted.py FOLDER --way=alone|draft [--draft-model=FOLDER] --tokens=128 ... < prompts.jsonl

Reads {"tokens": [ID, ...]} lines and prints one line with the answers to all but the warm-ups. Needs torch and
transformers.
"""

import argparse
import json
import sys
import time


class Calls:
    """Counts the expert's passes, and the drafted tokens that they check: the rows beyond those of plain generation."""

    def __init__(self, model):
        self.passes = 0
        self.drafted = 0
        self.plain_rows = 1
        model.register_forward_pre_hook(self.count, with_kwargs=True)

    def begin(self, prompt):
        self.plain_rows = prompt.shape[1]

    def count(self, _module, arguments, named):
        rows = (arguments[0] if arguments else named["input_ids"]).shape[1]
        self.passes += 1
        self.drafted += rows - self.plain_rows
        self.plain_rows = 1


def load(transformers, folder):
    model = transformers.AutoModelForCausalLM.from_pretrained(folder).float().eval()
    if model.generation_config.pad_token_id is None:
        model.generation_config.pad_token_id = 0
    return model


def measure(torch, transformers, arguments):
    torch.set_num_threads(arguments.threads)
    expert = load(transformers, arguments.model)
    options = {"max_new_tokens": arguments.tokens, "do_sample": arguments.temperature > 0}
    if arguments.temperature > 0:
        options.update(temperature=arguments.temperature, top_k=0, top_p=1.0)
    if arguments.way == "draft":
        drafter = load(transformers, arguments.draft_model)
        drafter.generation_config.num_assistant_tokens = arguments.draft_tokens
        drafter.generation_config.num_assistant_tokens_schedule = "constant"
        drafter.generation_config.assistant_confidence_threshold = 0.0
        options["assistant_model"] = drafter
    calls = Calls(expert)

    def answer(number, tokens):
        torch.manual_seed(arguments.seed + number)
        prompt = torch.tensor([tokens])
        calls.begin(prompt)
        with torch.inference_mode():
            output = expert.generate(prompt, attention_mask=torch.ones_like(prompt), **options)
        return output[0, len(tokens) :].tolist()

    prompts = [json.loads(line)["tokens"] for line in sys.stdin if line.strip()]
    for number in range(arguments.warm_ups):
        answer(number, prompts[number])
    calls.passes = calls.drafted = 0
    start = time.perf_counter()
    answers = [answer(number, prompts[number]) for number in range(arguments.warm_ups, len(prompts))]
    seconds = time.perf_counter() - start
    return {
        "answers": answers,
        "seconds": seconds,
        "expertCalls": calls.passes,
        "drafted": calls.drafted,
        "accepted": sum(map(len, answers)) - calls.passes if arguments.way == "draft" else 0,
        "backend": f"transformers {transformers.__version__}, torch {torch.__version__}",
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--way", choices=("alone", "draft"), required=True)
    parser.add_argument("--draft-model")
    parser.add_argument("--draft-tokens", type=int, required=True)
    parser.add_argument("--tokens", type=int, required=True)
    parser.add_argument("--warm-ups", type=int, default=0)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--temperature", type=float, default=0)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        import torch
        import transformers
    except ImportError as error:
        sys.exit(f"no Python with torch and transformers: {error}")
    transformers.utils.logging.set_verbosity_error()
    print(json.dumps(measure(torch, transformers, arguments)))


if __name__ == "__main__":
    main()
