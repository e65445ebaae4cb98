#!/usr/bin/env python3
"""Writes the fixtures that pin the engine's Llama family to Hugging Face transformers.

For each variant below: `NAME.gguf` (F32 weights of a seeded random checkpoint, rows of q and k permuted as llama.cpp's converter
does), `NAME.json` (token sequences and greedy continuations) and `NAME.f32` (the logits of every position of every sequence, in
order, little-endian float32).

    python make_llama_fixtures.py ../resources/io/speccascade/engine/llama

Needs torch, transformers and gguf; last run with torch 2.13.0, transformers 5.18.0 and gguf 0.19.0.
"""

import json
import math
import sys
from dataclasses import dataclass, field
from pathlib import Path

import gguf
import numpy as np
import torch
from transformers import LlamaConfig, LlamaForCausalLM

SEQUENCE_LENGTH = 40
GREEDY_LENGTH = 32
# Sequences whose greedy choice is closer than this anywhere are redrawn: rounding must not decide. So are those that end early.
LEAST_LEAD = 0.01
CONTEXT = 128


@dataclass(frozen=True)
class Variant:
    name: str
    seed: int
    hidden: int = 48
    layers: int = 2
    heads: int = 4
    kv_heads: int = 4
    ffn: int = 80
    head_size: int | None = None
    tied: bool = False
    theta: float = 10000.0
    eps: float = 1e-5
    rope: dict = field(default_factory=dict)
    tokenizer: str = "gpt2"


LLAMA3_ROPE = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 24,
}

VARIANTS = [
    Variant("mha-untied", 11),
    Variant("gqa-tied", 12, heads=6, kv_heads=2, tied=True, eps=1e-6, layers=3, tokenizer="llama"),
    Variant("mqa-untied", 13, hidden=32, kv_heads=1, theta=500000.0, ffn=52),
    Variant("wide-head", 14, hidden=42, heads=3, kv_heads=3, head_size=20, eps=1e-4, tokenizer="llama"),
    Variant("rope-llama3", 15, heads=6, kv_heads=3, head_size=16, tied=True, theta=5000.0, rope=LLAMA3_ROPE),
    Variant("rope-linear", 16, hidden=64, kv_heads=2, theta=1000.0, rope={"rope_type": "linear", "factor": 4.0}),
]


def config_of(variant: Variant, vocab_size: int) -> LlamaConfig:
    return LlamaConfig(
        vocab_size=vocab_size,
        hidden_size=variant.hidden,
        intermediate_size=variant.ffn,
        num_hidden_layers=variant.layers,
        num_attention_heads=variant.heads,
        num_key_value_heads=variant.kv_heads,
        head_dim=variant.head_size or variant.hidden // variant.heads,
        max_position_embeddings=CONTEXT,
        rms_norm_eps=variant.eps,
        rope_parameters={"rope_type": "default", **variant.rope, "rope_theta": variant.theta},
        tie_word_embeddings=variant.tied,
        attn_implementation="eager",
    )


def model_of(variant: Variant, vocab_size: int) -> LlamaForCausalLM:
    """A random model whose attention is sharp and whose logits spread, so that a wrong rotation or head shows."""
    torch.manual_seed(variant.seed)
    model = LlamaForCausalLM(config_of(variant, vocab_size)).eval()
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.dim() == 1:
                weight.uniform_(0.5, 1.5)
            else:
                gain = 2.0 if "q_proj" in name or "k_proj" in name else 1.0
                weight.normal_(0.0, gain / math.sqrt(weight.shape[1]))
    return model


def byte_characters() -> list[str]:
    """GPT-2's printable stand-in for each byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    spare = iter(range(256, 512))
    return [chr(byte if byte in printable else next(spare)) for byte in range(256)]


def add_tokenizer(writer: gguf.GGUFWriter, kind: str) -> None:
    if kind == "gpt2":
        merges = ["h e", "\u0120 t", "\u0120t he", "i n"]
        tokens = [*byte_characters(), *(merge.replace(" ", "") for merge in merges), "<|endoftext|>"]
        types = [gguf.TokenType.NORMAL] * (len(tokens) - 1) + [gguf.TokenType.CONTROL]
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre("gpt-2")
        writer.add_token_merges(merges)
        eos = bos = len(tokens) - 1
    else:
        pieces = ["\u2581", "t", "h", "e", "\u2581t", "he", "\u2581the"]
        tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *pieces]
        types = [gguf.TokenType.UNKNOWN, gguf.TokenType.CONTROL, gguf.TokenType.CONTROL]
        types += [gguf.TokenType.BYTE] * 256 + [gguf.TokenType.NORMAL] * len(pieces)
        writer.add_tokenizer_model("llama")
        writer.add_tokenizer_pre("default")
        writer.add_token_scores([0.0] * 259 + [-float(rank) for rank in range(len(pieces))])
        bos, eos = 1, 2
    writer.add_token_list(tokens)
    writer.add_token_types([int(kind) for kind in types])
    writer.add_bos_token_id(bos)
    writer.add_eos_token_id(eos)
    writer.add_add_bos_token(False)


VOCAB_SIZES = {"gpt2": 261, "llama": 266}
END_OF_TEXT = {"gpt2": 260, "llama": 2}


def permuted(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rows of each head from halves (transformers' rotate_half) to adjacent pairs, as convert_hf_to_gguf.py does."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def llama3_factors(variant: Variant, head_size: int) -> np.ndarray:
    """The divisor of each frequency, as convert_hf_to_gguf.py writes it to rope_freqs.weight."""
    rope = variant.rope
    low, high, old = rope["low_freq_factor"], rope["high_freq_factor"], rope["original_max_position_embeddings"]
    factors = []
    for pair in range(head_size // 2):
        wavelength = 2 * math.pi * variant.theta ** (2 * pair / head_size)
        if wavelength < old / high:
            factors.append(1.0)
        elif wavelength > old / low:
            factors.append(rope["factor"])
        else:
            smooth = (old / wavelength - low) / (high - low)
            factors.append(1.0 / ((1.0 - smooth) / rope["factor"] + smooth))
    assert len(set(factors)) > 2, f"{variant.name}: the scaling has no middle range: {factors}"
    return np.array(factors, dtype=np.float32)


TENSOR_NAMES = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def gguf_name(name: str) -> str:
    whole = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
    stem = name.removesuffix(".weight")
    if stem in whole:
        return whole[stem] + ".weight"
    _, _, layer, part = stem.split(".", 3)
    return f"blk.{layer}.{TENSOR_NAMES[part]}.weight"


def write_gguf(variant: Variant, model: LlamaForCausalLM, path: Path) -> None:
    config = model.config
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(variant.name)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(variant.theta)
    writer.add_rope_dimension_count(config.head_dim)
    writer.add_key_length(config.head_dim)
    writer.add_value_length(config.head_dim)
    writer.add_vocab_size(config.vocab_size)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    if variant.rope.get("rope_type") == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(variant.rope["factor"])
    if variant.rope.get("rope_type") == "llama3":
        writer.add_tensor("rope_freqs.weight", llama3_factors(variant, config.head_dim))
    add_tokenizer(writer, variant.tokenizer)
    for name, weight in model.named_parameters():
        array = weight.detach().numpy().astype(np.float32)
        if name.endswith("q_proj.weight"):
            array = permuted(array, config.num_attention_heads)
        elif name.endswith("k_proj.weight"):
            array = permuted(array, config.num_key_value_heads)
        writer.add_tensor(gguf_name(name), np.ascontiguousarray(array))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def greedy(model: LlamaForCausalLM, tokens: list[int]) -> tuple[list[int], float]:
    """The greedy continuation by full recomputation, and the smallest lead of a chosen token over the runner-up."""
    sequence, lead = list(tokens), math.inf
    for _ in range(GREEDY_LENGTH):
        top = torch.topk(model(torch.tensor([sequence])).logits[0, -1], 2)
        lead = min(lead, float(top.values[0] - top.values[1]))
        sequence.append(int(top.indices[0]))
    return sequence[len(tokens) :], lead


@torch.no_grad()
def write_fixture(variant: Variant, folder: Path) -> None:
    vocab_size = VOCAB_SIZES[variant.tokenizer]
    model = model_of(variant, vocab_size)
    random = np.random.default_rng(variant.seed)
    sequences, logits, leads = [], [], []
    while len(sequences) < 2:
        # From 3 on: no sequence holds the llama tokenizer's control tokens.
        tokens = [int(token) for token in random.integers(3, vocab_size - 1, SEQUENCE_LENGTH)]
        continuation, lead = greedy(model, tokens)
        if lead < LEAST_LEAD or END_OF_TEXT[variant.tokenizer] in continuation:
            continue
        sequences.append({"tokens": tokens, "greedy": continuation})
        logits.append(model(torch.tensor([tokens])).logits[0].numpy())
        leads.append(lead)
    write_gguf(variant, model, folder / f"{variant.name}.gguf")
    np.concatenate(logits).astype("<f4").tofile(folder / f"{variant.name}.f32")
    document = {"name": variant.name, "vocabSize": vocab_size, "sequences": sequences}
    (folder / f"{variant.name}.json").write_text(json.dumps(document) + "\n")
    size = (folder / f"{variant.name}.gguf").stat().st_size
    print(f"{variant.name}: {size} bytes, largest logit {np.abs(np.concatenate(logits)).max():.2f}, least lead {min(leads):.4f}")


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    for variant in VARIANTS:
        write_fixture(variant, folder)


if __name__ == "__main__":
    main()
