#!/usr/bin/env python3
"""Writes the fixtures that pin the engine's model families to Hugging Face transformers.

For each variant of family_variants.py: `NAME.gguf` (F32 weights of a seeded random checkpoint, written by family_gguf.py),
`NAME.json` (token sequences and greedy continuations, by full recomputation) and `NAME.f32` (the logits of every position of every
sequence, in order, little-endian float32). Some have a folder too, `folders/NAME`: config.json and model.safetensors of the same
weights, in F32 or in BF16 (then the weights of all files are BF16 numbers). A sequence of an encoder-decoder has `encoder` and
`decoder` tokens, and logits for each decoder token. `"llama_cpp": false` marks what llama.cpp computes otherwise; `why` says what.

    python make_family_fixtures.py ../resources/io/speccascade/engine/families [NAME ...]

Needs torch, transformers, safetensors and gguf; last run with torch 2.13.0, transformers 5.18.0 and gguf 0.19.0.
"""

import copy
import json
import math
import shutil
import sys
from pathlib import Path

import numpy as np
import torch
from family_gguf import Tokenizer, write_gguf
from family_variants import VARIANTS, Variant
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM, PreTrainedModel
from transformers.utils.logging import disable_progress_bar

DECODER_LENGTHS = (12, 7, 1)
GREEDY_LENGTH, DECODER_GREEDY_LENGTH = 32, 24
# Sequences whose greedy choice is closer than this anywhere, as a part of the largest logit, are redrawn: rounding must not decide.
LEAST_LEAD = 0.002
# So are those that go on with fewer different tokens than this: they hide errors.
LEAST_DIFFERENT = 6
# Rounding changes no logit by more than this part of the largest.
LARGEST_NOISE = 1e-5
# What matters changes some logit by more than this part of the largest.
LEAST_EFFECT = 0.02

MODERN = ("dtype", "rope_parameters", "layer_types", "_sliding_window_pattern", "scale_decoder_outputs")

# model_type of transformers, architecture of GGUF, tokenizer
FAMILIES = {
    "llama": ("llama", "llama", "llama"),
    "mistral": ("mistral", "llama", "llama"),
    "qwen2": ("qwen2", "qwen2", "qwen2"),
    "qwen3": ("qwen3", "qwen3", "qwen2"),
    "gemma": ("gemma", "gemma", "gemma"),
    "gemma2": ("gemma2", "gemma2", "gemma"),
    "gemma3": ("gemma3_text", "gemma3", "gemma"),
    "phi3": ("phi3", "phi3", "phi3"),
    "granite": ("granite", "granite", "refact"),
    "t5": ("t5", "t5", "t5"),
}


def auto_class(variant: Variant) -> type:
    return AutoModelForSeq2SeqLM if variant.family == "t5" else AutoModelForCausalLM


def untied(variant: Variant) -> bool:
    """T5Config knows by `tie_word_embeddings` whether to scale the decoder's outputs, and ties all the same."""
    return variant.family == "t5" and variant.config.get("tie_word_embeddings") is False


def new_model(variant: Variant, tokenizer: Tokenizer, changes: dict) -> PreTrainedModel:
    special = {f"{name}_token_id": token for name, token in tokenizer.special.items() if name != "unk"}
    settings = {"vocab_size": tokenizer.size, "pad_token_id": None, **special, **variant.config, **changes}
    config = AutoConfig.for_model(FAMILIES[variant.family][0], **copy.deepcopy(settings))
    model = auto_class(variant).from_config(config, dtype=torch.float32, attn_implementation="eager").eval()
    if untied(variant):
        model.lm_head.weight = torch.nn.Parameter(torch.empty_like(model.lm_head.weight))
    return model


def gain_of(name: str, variant: Variant) -> float:
    if any(part in name for part in ("q_proj", "k_proj", "qkv_proj")):
        return 2.0
    if name.endswith((".q.weight", ".k.weight")):
        # T5 does not divide scores by the square root of the head size.
        return 2.0 / variant.config["d_kv"] ** 0.25
    return 1.0


@torch.no_grad()
def draw(model: PreTrainedModel, variant: Variant) -> None:
    """Sharp attention, logits that spread and norms unlike one, so that a wrong rotation, head or scale shows."""
    torch.manual_seed(variant.seed)
    for name, weight in model.named_parameters():
        if name.endswith("bias") or "relative_attention_bias" in name:
            weight.normal_(0.0, 0.7)
        elif weight.dim() == 1:
            weight.uniform_(0.5, 1.5)
            if "q_norm" in name or "k_norm" in name:
                weight.mul_(1.5)
            if "post_attention_layernorm" in name or "post_feedforward_layernorm" in name:
                weight.mul_(variant.calm)
            if variant.family.startswith("gemma"):
                weight.sub_(1.0)
        else:
            weight.normal_(0.0, gain_of(name, variant) / math.sqrt(weight.shape[1]))
        if variant.folder == torch.bfloat16:
            weight.copy_(weight.bfloat16().float())


@torch.no_grad()
def logits_of(model: PreTrainedModel, sequence: dict) -> torch.Tensor:
    if "encoder" in sequence:
        inputs = torch.tensor([sequence["encoder"]])
        return model(input_ids=inputs, decoder_input_ids=torch.tensor([sequence["decoder"]])).logits[0]
    return model(torch.tensor([sequence["tokens"]])).logits[0]


def greedy(model: PreTrainedModel, sequence: dict) -> tuple[list[int], float]:
    """The greedy continuation, and the smallest lead of a chosen token over the runner-up as a part of the largest logit."""
    key, count = ("decoder", DECODER_GREEDY_LENGTH) if "encoder" in sequence else ("tokens", GREEDY_LENGTH)
    grown, lead = {**sequence, key: list(sequence[key])}, math.inf
    for _ in range(count):
        logits = logits_of(model, grown)[-1]
        top = torch.topk(logits, 2)
        lead = min(lead, float((top.values[0] - top.values[1]) / logits.abs().max()))
        if lead < LEAST_LEAD:
            break
        grown[key].append(int(top.indices[0]))
    return grown[key][len(sequence[key]) :], lead


def sequences_of(variant: Variant, model: PreTrainedModel, tokenizer: Tokenizer) -> list[dict]:
    random = np.random.default_rng(variant.seed)
    sequences, leads = [], []
    while len(sequences) < len(variant.lengths):
        tokens = tokenizer.random(random, variant.lengths[len(sequences)])
        sequence = {"tokens": tokens}
        if variant.family == "t5":
            decoder = tokenizer.random(random, DECODER_LENGTHS[len(sequences)] - 1)
            sequence = {"encoder": [*tokens, tokenizer.special["eos"]], "decoder": [model.config.decoder_start_token_id, *decoder]}
        continuation, lead = greedy(model, sequence)
        if lead < LEAST_LEAD or len(set(continuation)) < LEAST_DIFFERENT or tokenizer.special["eos"] in continuation:
            continue
        sequences.append({**sequence, "greedy": continuation})
        leads.append(lead)
    print(f"{variant.name}: least lead {min(leads):.4f}", end="")
    return sequences


def check_what_matters(variant: Variant, model: PreTrainedModel, tokenizer: Tokenizer, sequence: dict) -> None:
    logits = logits_of(model, sequence)
    noise = float((logits_of(copy.deepcopy(model).double(), sequence) - logits).abs().max() / logits.abs().max())
    assert noise < LARGEST_NOISE, f"{variant.name}: rounding changes logits by {noise} (expected: less than {LARGEST_NOISE})"
    for changes in variant.matters:
        changed = new_model(variant, tokenizer, changes)
        changed.load_state_dict(model.state_dict())
        effect = float((logits_of(changed, sequence) - logits).abs().max() / logits.abs().max())
        assert effect > LEAST_EFFECT, f"{variant.name}: {changes} changes logits by {effect} (expected: more than {LEAST_EFFECT})"


def classic(config: dict, variant: Variant) -> dict:
    """The config.json that publishers wrote for transformers 4."""
    old = {name: value for name, value in config.items() if name not in MODERN}
    old["torch_dtype"] = config["dtype"]
    if variant.family == "t5":
        old.pop("tie_word_embeddings")
        return {**old, "tie_word_embeddings": False} if untied(variant) else old
    scaling = copy.deepcopy(config["rope_parameters"])
    if variant.family == "qwen2":
        # As published: not to be heeded where use_sliding_window is false.
        old["sliding_window"] = 12
    if variant.family == "gemma3":
        old["rope_local_base_freq"] = scaling["sliding_attention"]["rope_theta"]
        old["sliding_window_pattern"] = config["layer_types"].index("full_attention") + 1
        scaling = scaling["full_attention"]
    old["rope_theta"] = scaling.pop("rope_theta")
    if variant.family == "phi3":
        old["partial_rotary_factor"] = scaling.pop("partial_rotary_factor")
        scaling.pop("original_max_position_embeddings", None)
        scaling["type"] = scaling.pop("rope_type")
    old["rope_scaling"] = None if scaling.get("rope_type") == "default" else scaling
    return old


def write_folder(variant: Variant, model: PreTrainedModel, folder: Path, sequence: dict) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    copy.deepcopy(model).to(variant.folder).save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    config = json.loads((folder / "config.json").read_text())
    if variant.classic:
        config = classic(config, variant)
    (folder / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    read = auto_class(variant).from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    assert torch.equal(logits_of(read, sequence), logits_of(model, sequence)), f"{variant.name}: the folder is another model"


def write_fixture(variant: Variant, folder: Path) -> None:
    _, architecture, kind = FAMILIES[variant.family]
    tokenizer = Tokenizer(kind)
    model = new_model(variant, tokenizer, {})
    draw(model, variant)
    sequences = sequences_of(variant, model, tokenizer)
    check_what_matters(variant, model, tokenizer, sequences[0])
    logits = np.concatenate([logits_of(model, sequence).numpy() for sequence in sequences])
    logits.astype("<f4").tofile(folder / f"{variant.name}.f32")
    document = {"name": variant.name, "family": variant.family, "vocabSize": tokenizer.size}
    document |= {"gguf": variant.gguf, "folder": variant.folder is not None, "llama_cpp": not variant.why}
    document |= {"why": variant.why} if variant.why else {}
    (folder / f"{variant.name}.json").write_text(json.dumps({**document, "sequences": sequences}) + "\n")
    if variant.gguf:
        write_gguf(architecture, variant.name, model, tokenizer, folder / f"{variant.name}.gguf")
    if variant.folder:
        write_folder(variant, model, folder / "folders" / variant.name, sequences[0])
    print(f", largest logit {np.abs(logits).max():.2f}")


def main() -> None:
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    (folder / "folders").mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    disable_progress_bar()
    for variant in VARIANTS:
        if not names or variant.name in names:
            write_fixture(variant, folder)


if __name__ == "__main__":
    main()
