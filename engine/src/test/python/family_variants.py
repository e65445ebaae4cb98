"""The tiny random checkpoints that make_family_fixtures.py writes, each family with what tells it from a Llama."""

from dataclasses import dataclass, field

import torch

CONTEXT = 128


@dataclass(frozen=True)
class Variant:
    family: str
    name: str
    seed: int
    # Settings of transformers' config.
    config: dict
    # Changes to it, each of which must change the logits.
    matters: list[dict] = field(default_factory=list)
    # Factor of the norms after attention and feed-forward: many layers with much to say would blow up rounding.
    calm: float = 1.0
    # Tokens of each sequence.
    lengths: tuple[int, ...] = (40, 13, 7)
    # What llama.cpp computes otherwise.
    why: str = ""
    # The type of the weights of the folder that is written as well.
    folder: torch.dtype | None = None
    # Whether the folder's config.json has the names that published checkpoints have, rather than those of transformers 5.
    classic: bool = False
    gguf: bool = True


def shape(hidden: int, ffn: int, layers: int, heads: int, kv_heads: int, **more) -> dict:
    return {
        "hidden_size": hidden,
        "intermediate_size": ffn,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": kv_heads,
        "max_position_embeddings": CONTEXT,
        "rms_norm_eps": 1e-5,
        **more,
    }


def t5_shape(width: int, ffn: int, layers: int, decoder_layers: int, heads: int, head_size: int, **more) -> dict:
    return {
        "d_model": width,
        "d_ff": ffn,
        "num_layers": layers,
        "num_decoder_layers": decoder_layers,
        "num_heads": heads,
        "d_kv": head_size,
        "n_positions": CONTEXT,
        "decoder_start_token_id": 0,
        **more,
    }


def rope(theta: float, rope_type: str = "default", **more) -> dict:
    return {"rope_parameters": {"rope_type": rope_type, "rope_theta": theta, **more}}


def two_ropes(theta: float, local_theta: float, **scaling) -> dict:
    everywhere = {"rope_type": "default", "rope_theta": theta, **scaling}
    nearby = {"rope_type": "default", "rope_theta": local_theta}
    return {"rope_parameters": {"full_attention": everywhere, "sliding_attention": nearby}}


def layer_types(pattern: int, layers: int) -> dict:
    """Every pattern-th layer looks everywhere."""
    return {"layer_types": ["sliding_attention" if (i + 1) % pattern else "full_attention" for i in range(layers)]}


LLAMA3 = {"factor": 16.0, "low_freq_factor": 1.0, "high_freq_factor": 3.0, "original_max_position_embeddings": 32}
CAPS = {"attn_logit_softcapping": 5.0, "final_logit_softcapping": 3.0}
NO_CAPS = [{"attn_logit_softcapping": 50.0}, {"final_logit_softcapping": 30.0}]
NO_SCALE = "GGUF has no query_pre_attn_scalar and llama.cpp takes the head size; here the file says attention.scale"
SHORT = [1.0, 1.1, 1.3, 1.6, 2.0, 2.2]
LONG = [1.0, 1.5, 2.5, 4.0, 7.0, 9.0]
MULTIPLIERS = ("embedding_multiplier", "residual_multiplier", "attention_multiplier", "logits_scaling")


def long_rope(theta: float, original: int, factors: int, **more) -> dict:
    return {
        "original_max_position_embeddings": original,
        **rope(theta, "longrope", short_factor=SHORT[:factors], long_factor=LONG[:factors], **more),
    }


VARIANTS = [
    Variant(
        "llama",
        "llama3-tied",
        101,
        shape(40, 56, 2, 5, 1, head_dim=12, tie_word_embeddings=True, **rope(3000.0, "llama3", **LLAMA3)),
        [rope(3000.0)],
        folder=torch.bfloat16,
        classic=True,
    ),
    Variant("mistral", "mistral-plain", 111, shape(32, 56, 2, 4, 2, head_dim=12, sliding_window=None, **rope(1e6))),
    Variant(
        "mistral",
        "mistral-window",
        112,
        shape(32, 44, 2, 4, 1, head_dim=12, sliding_window=12, **rope(1e4)),
        [{"sliding_window": None}, {"sliding_window": 11}],
        why="llama.cpp has no window for the architecture llama",
        folder=torch.float32,
    ),
    Variant("qwen2", "qwen2-tied", 121, shape(32, 60, 2, 4, 2, tie_word_embeddings=True, **rope(1e6))),
    Variant("qwen2", "qwen2-untied", 122, shape(36, 44, 3, 6, 1, **rope(5e5)), [rope(1e4)], folder=torch.bfloat16, classic=True),
    Variant("qwen3", "qwen3-tied", 131, shape(32, 52, 2, 4, 2, head_dim=12, tie_word_embeddings=True, **rope(1e6))),
    Variant("qwen3", "qwen3-untied", 132, shape(32, 40, 3, 2, 1, head_dim=20, **rope(1e4)), folder=torch.bfloat16),
    Variant("gemma", "gemma-mqa", 141, shape(32, 64, 2, 4, 1, head_dim=16, **rope(1e4)), [{"hidden_act": "silu"}]),
    Variant("gemma", "gemma-mha", 142, shape(40, 36, 2, 2, 2, head_dim=24, **rope(1e4)), folder=torch.bfloat16, classic=True),
    Variant(
        "gemma2",
        "gemma2-caps",
        151,
        shape(32, 40, 3, 4, 2, head_dim=12, query_pre_attn_scalar=12, sliding_window=12, **CAPS, **rope(1e4)),
        [*NO_CAPS, {"sliding_window": 128}, {"sliding_window": 13}],
    ),
    Variant(
        "gemma2",
        "gemma2-scale",
        152,
        shape(36, 32, 3, 4, 1, head_dim=8, query_pre_attn_scalar=32, sliding_window=10, **CAPS, **rope(1e4)),
        [*NO_CAPS, {"sliding_window": 128}, {"query_pre_attn_scalar": 8}],
        why=NO_SCALE,
        folder=torch.bfloat16,
    ),
    Variant(
        "gemma2",
        "gemma2-27b",
        156,
        shape(16, 8, 46, 2, 1, head_dim=4, query_pre_attn_scalar=8, sliding_window=12, **CAPS, **rope(1e4)),
        [*NO_CAPS, {"sliding_window": 128}, {"query_pre_attn_scalar": 4}],
        calm=0.2,
    ),
    Variant(
        "gemma3",
        "gemma3-pattern",
        161,
        shape(24, 32, 7, 3, 1, head_dim=12, query_pre_attn_scalar=12, sliding_window=12, **two_ropes(1e6, 1e4)),
        [layer_types(99, 7), {"sliding_window": 128}, {"sliding_window": 13}, two_ropes(1e4, 1e4), two_ropes(1e6, 1e6)],
    ),
    Variant(
        "gemma3",
        "gemma3-linear",
        162,
        shape(32, 40, 4, 4, 2, head_dim=12, query_pre_attn_scalar=12, sliding_window=9)
        | two_ropes(2e4, 300.0, rope_type="linear", factor=4.0)
        | layer_types(3, 4),
        [two_ropes(2e4, 300.0), two_ropes(2e4, 1e4, rope_type="linear", factor=4.0), layer_types(6, 4)],
    ),
    Variant(
        "gemma3",
        "gemma3-scale",
        163,
        shape(24, 32, 7, 3, 1, head_dim=8, query_pre_attn_scalar=24, sliding_window=12)
        | two_ropes(1e6, 1e4, rope_type="linear", factor=8.0),
        [{"query_pre_attn_scalar": 8}, layer_types(99, 7)],
        why=NO_SCALE,
        folder=torch.bfloat16,
        classic=True,
    ),
    Variant("phi3", "phi3-plain", 171, shape(32, 56, 2, 4, 2, **rope(1e4))),
    Variant(
        "phi3",
        "phi3-window",
        172,
        shape(32, 40, 2, 4, 4, sliding_window=12, **rope(1e4)),
        [{"sliding_window": None}],
        why="llama.cpp turned the window of phi3 off",
    ),
    Variant(
        "phi3",
        "phi3-long",
        173,
        shape(32, 40, 2, 2, 1, **long_rope(1e4, 16, 6, partial_rotary_factor=0.75)),
        [rope(1e4, partial_rotary_factor=0.75), long_rope(1e4, 64, 6, partial_rotary_factor=0.75)],
        lengths=(40, 22, 17),
        folder=torch.bfloat16,
        classic=True,
    ),
    Variant(
        "phi3",
        "phi3-short",
        174,
        shape(32, 48, 2, 4, 1, tie_word_embeddings=True, **long_rope(1e3, 256, 4)) | {"max_position_embeddings": 1024},
        [rope(1e3), long_rope(1e3, 16, 4)],
    ),
    Variant(
        "granite",
        "granite-tied",
        181,
        shape(32, 48, 2, 4, 2, tie_word_embeddings=True, **dict(zip(MULTIPLIERS, (2.0, 0.8, 0.25, 2.0)))) | rope(1e4),
        [{name: 1.0} for name in MULTIPLIERS],
    ),
    Variant(
        "granite",
        "granite-untied",
        182,
        shape(32, 40, 3, 4, 1, **dict(zip(MULTIPLIERS, (12.0, 0.4, 0.5, 3.0)))) | rope(1e6),
        [{name: 1.0} for name in MULTIPLIERS],
        folder=torch.bfloat16,
    ),
    Variant(
        "t5",
        "t5-relu-tied",
        191,
        t5_shape(32, 40, 2, 2, 4, 12, feed_forward_proj="relu"),
        [{"tie_word_embeddings": False}],
        folder=torch.bfloat16,
        classic=True,
    ),
    Variant(
        "t5",
        "t5-gelu-untied",
        192,
        t5_shape(28, 36, 3, 1, 3, 12, feed_forward_proj="gated-gelu", tie_word_embeddings=False, relative_attention_num_buckets=16),
        [{"feed_forward_proj": "gated-relu"}],
        folder=torch.bfloat16,
        classic=True,
    ),
    Variant(
        "t5",
        "t5-distance",
        193,
        t5_shape(24, 32, 1, 2, 2, 16, feed_forward_proj="gated-gelu", tie_word_embeddings=False)
        | {"relative_attention_num_buckets": 12, "relative_attention_max_distance": 20},
        [{"relative_attention_max_distance": 128}],
        why="GGUF does not say relative_attention_max_distance, which is 128 there",
        folder=torch.bfloat16,
        classic=True,
        gguf=False,
    ),
]
