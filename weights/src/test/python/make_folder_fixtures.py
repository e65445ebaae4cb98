"""Writes the Hugging Face folders of the weights tests, one for each family, and what GGUF makes of their tensors.

Needs: pip install torch==2.13.0 transformers==5.18.0 gguf==0.19.0
Run:   OMP_NUM_THREADS=1 python weights/src/test/python/make_folder_fixtures.py   (from the repository root; seconds)

The folders are what `save_pretrained` writes for random models of a few thousand parameters. `expected.json` says for
each tensor its name in GGUF (by `gguf.get_tensor_name_map`), type, shape and CRC-32; `quantised.json` the same after
`gguf.quants.quantize`. None of it comes from this project's code.
"""

import json
import shutil
import zlib
from pathlib import Path

import gguf
import numpy as np
import torch
import transformers
from gguf import GGMLQuantizationType as Q
from safetensors import safe_open

FOLDERS = Path(__file__).parents[1] / "resources" / "io" / "speccascade" / "weights" / "folders"
SIZES = {
    "vocab_size": 64, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4,
    "num_key_value_heads": 2, "max_position_embeddings": 128,
}
LLAMA3 = {
    "rope_type": "llama3", "rope_theta": 5000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
YARN = {"rope_type": "yarn", "rope_theta": 1000000.0, "factor": 4.0, "original_max_position_embeddings": 32}
LONGROPE = {
    "rope_type": "longrope", "rope_theta": 10000.0, "partial_rotary_factor": 0.5, "short_factor": [1.0, 1.25],
    "long_factor": [1.5, 4.0],
}
GEMMA3 = {
    "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
    "full_attention": {"rope_type": "linear", "rope_theta": 1000000.0, "factor": 8.0},
}
VISION = {
    "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "image_size": 16, "patch_size": 8,
}


def families():
    text = {**SIZES, "head_dim": 16, "query_pre_attn_scalar": 64}
    types = {"layer_types": ["sliding_attention", "full_attention"]}
    gemma3 = transformers.Gemma3TextConfig(**text, **types, sliding_window=24, rope_parameters=GEMMA3)
    return {
        "llama": (transformers.LlamaConfig(**SIZES, rope_parameters=LLAMA3), "float32", "40KB"),
        "mistral": (transformers.MistralConfig(**{**SIZES, "head_dim": 16}, sliding_window=24), "bfloat16", None),
        "qwen2": (transformers.Qwen2Config(**SIZES, rope_parameters=YARN, tie_word_embeddings=True), "float16", None),
        "qwen3": (transformers.Qwen3Config(**SIZES, head_dim=16), "bfloat16", None),
        "gemma": (transformers.GemmaConfig(**{**SIZES, "num_key_value_heads": 1}, head_dim=16), "bfloat16", None),
        "gemma2": (transformers.Gemma2Config(**text, sliding_window=24), "bfloat16", None),
        "gemma3": (gemma3, "bfloat16", None),
        "gemma3-images": (
            transformers.Gemma3Config(text_config=gemma3.to_dict(), vision_config=VISION, mm_tokens_per_image=1), "bfloat16", None,
        ),
        "phi3": (
            transformers.Phi3Config(
                **SIZES, rope_parameters=LONGROPE, original_max_position_embeddings=32, pad_token_id=0, eos_token_id=[3, 5],
            ),
            "bfloat16", None,
        ),
        "granite": (
            transformers.GraniteConfig(
                **SIZES, attention_multiplier=0.25, embedding_multiplier=12.0, residual_multiplier=0.22, logits_scaling=8.0,
            ),
            "bfloat16", None,
        ),
        "t5": (
            transformers.T5Config(
                vocab_size=64, d_model=32, d_kv=8, d_ff=16, num_layers=2, num_heads=2, feed_forward_proj="gated-gelu",
                decoder_start_token_id=0, tie_word_embeddings=False,
            ),
            "float32", None,
        ),
    }


def randomise(model):
    generator = torch.Generator().manual_seed(7)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator))


def in_gguf(name, tensor, names, shifts):
    """Name, type and array that conversion would write, but for rows of queries and keys, which stay as they are."""
    name = name.removeprefix("language_model.")
    mapped = names.get_name(name, try_suffixes=(".weight", ".bias"))
    kind = {torch.float32: Q.F32, torch.float16: Q.F16, torch.bfloat16: Q.BF16}[tensor.dtype]
    values = tensor.float().numpy()
    if tensor.dim() == 1:
        kind = Q.F32
        if shifts and name.endswith("norm.weight"):
            values = values + 1
    return mapped, kind, values


def described(kind, values):
    data = gguf.quants.quantize(values, kind)
    shape = list(reversed(values.shape))
    return {"type": kind.name, "shape": shape, "crc": zlib.crc32(np.ascontiguousarray(data).tobytes())}


def main():
    shutil.rmtree(FOLDERS, ignore_errors=True)
    expected, quantised = {}, {}
    for name, (config, dtype, shard) in families().items():
        model = transformers.AutoModelForSeq2SeqLM if name == "t5" else transformers.AutoModelForCausalLM
        model = transformers.AutoModelForImageTextToText if name == "gemma3-images" else model
        model = model.from_config(config).to(getattr(torch, dtype))
        randomise(model)
        model.save_pretrained(FOLDERS / name, **({"max_shard_size": shard} if shard else {}))
        arch = {"mistral": "llama", "gemma3-images": "gemma3"}.get(name, name)
        arch = next(key for key, value in gguf.MODEL_ARCH_NAMES.items() if value == arch)
        names = gguf.get_tensor_name_map(arch, 2)
        expected[name] = {}
        for path in sorted((FOLDERS / name).glob("*.safetensors")):
            with safe_open(path, "pt") as file:
                for key in file.keys():
                    if key.startswith(("vision_tower.", "multi_modal_projector.")):
                        continue
                    mapped, kind, values = in_gguf(key, file.get_tensor(key), names, name.startswith("gemma"))
                    expected[name][mapped] = described(kind, values)
                    if name in ("llama", "mistral", "qwen2"):
                        is_whole = values.ndim == 2 and values.shape[-1] % 32 == 0
                        quantised.setdefault(name, {})[mapped] = described(Q.Q8_0 if is_whole else kind, values)
    (FOLDERS / "expected.json").write_text(json.dumps(expected, indent=0) + "\n")
    (FOLDERS / "quantised.json").write_text(json.dumps(quantised, indent=0) + "\n")


if __name__ == "__main__":
    main()
