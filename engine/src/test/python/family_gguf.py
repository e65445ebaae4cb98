"""Writes a transformers checkpoint as the GGUF file that llama.cpp's convert_hf_to_gguf.py makes of it (F32 weights).

Three of llama.cpp's keys are written where that converter writes none: `attention.sliding_window` for a Llama with a window, which
llama.cpp ignores; `attention.scale` for a Gemma whose attention scale the file does not tell otherwise, which llama.cpp reads for
other architectures only; and `attention.sliding_window_pattern` for a Gemma 3 with another pattern than 6, which llama.cpp heeds.
"""

import math
from pathlib import Path

import gguf
import numpy as np
import torch
from make_llama_fixtures import Variant as LlamaVariant
from make_llama_fixtures import byte_characters, llama3_factors, permuted
from transformers import PreTrainedConfig, PreTrainedModel

PERMUTED = ("llama", "granite")
GEMMAS = ("gemma", "gemma2", "gemma3")
SPACE = "\u2581"


class Tokenizer:
    """A small vocabulary of the kind that the family's models have."""

    def __init__(self, kind: str):
        letters = [chr(letter) for letter in range(ord("a"), ord("z") + 1)]
        words = [SPACE, *"the", SPACE + "t", "he", SPACE + "the"]
        self.kind = kind
        self.scores, self.merges = [], []
        if kind in ("qwen2", "refact"):
            self.merges = ["h e", "\u0120 t", "\u0120t he", "i n"]
            self.tokens = [*byte_characters(), *(merge.replace(" ", "") for merge in self.merges), "<|endoftext|>"]
            self.types = [gguf.TokenType.NORMAL] * (len(self.tokens) - 1) + [gguf.TokenType.CONTROL]
            self.special = {"bos": len(self.tokens) - 1, "eos": len(self.tokens) - 1}
        elif kind == "t5":
            pieces = [SPACE, *(chr(code) for code in range(33, 127)), *(SPACE + letter for letter in letters)]
            pieces += [letter + vowel for letter in letters for vowel in "aeiou"]
            self._pieces(["<pad>", "</s>", "<unk>"], 0, pieces)
            self.special = {"eos": 1, "unk": 2, "pad": 0}
        elif kind == "gemma":
            self._pieces(["<pad>", "<eos>", "<bos>", "<unk>"], 256, words)
            self.special = {"bos": 2, "eos": 1, "unk": 3, "pad": 0}
        elif kind == "phi3":
            # llama.cpp looks for <|endoftext|> where a model's name contains phi3.
            self._pieces(["<unk>", "<s>", "</s>"], 256, [*words, "<|endoftext|>"])
            self.types[-1] = gguf.TokenType.CONTROL
            self.special = {"bos": 1, "eos": len(self.tokens) - 1, "unk": 0, "pad": len(self.tokens) - 1}
        else:
            self._pieces(["<unk>", "<s>", "</s>"], 256, words)
            self.special = {"bos": 1, "eos": 2, "unk": 0}
        self.size = len(self.tokens)

    def _pieces(self, special: list[str], byte_count: int, pieces: list[str]) -> None:
        self.tokens = [*special, *(f"<0x{byte:02X}>" for byte in range(byte_count)), *pieces]
        self.types = [gguf.TokenType.UNKNOWN if token == "<unk>" else gguf.TokenType.CONTROL for token in special]
        self.types += [gguf.TokenType.BYTE] * byte_count + [gguf.TokenType.NORMAL] * len(pieces)
        self.scores = [0.0] * (len(special) + byte_count) + [-float(rank) for rank in range(len(pieces))]

    def random(self, random: np.random.Generator, count: int) -> list[int]:
        """Ordinary tokens: the control tokens are the first four or the last."""
        return [int(token) for token in random.integers(4, self.size - 1, count)]

    def write(self, writer: gguf.GGUFWriter) -> None:
        byte_level = bool(self.merges)
        writer.add_tokenizer_model("gpt2" if byte_level else "t5" if self.kind == "t5" else "llama")
        writer.add_tokenizer_pre(self.kind if byte_level else "default")
        writer.add_token_list(self.tokens)
        writer.add_token_types([int(kind) for kind in self.types])
        if byte_level:
            writer.add_token_merges(self.merges)
        else:
            writer.add_token_scores(self.scores)
            writer.add_add_space_prefix(self.kind != "gemma")
        if self.kind == "t5":
            writer.add_remove_extra_whitespaces(True)
            writer.add_add_eos_token(True)
        for name, token in self.special.items():
            getattr(writer, f"add_{name}_token_id")(token)
        writer.add_add_bos_token(self.kind == "gemma")


def add_common(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)


def head_size_of(config: PreTrainedConfig) -> int:
    return getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads


def add_head_size(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    if getattr(config, "head_dim", None):
        writer.add_key_length(config.head_dim)
        writer.add_value_length(config.head_dim)


def add_rope(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    rope = config.rope_parameters.get("full_attention", config.rope_parameters)
    writer.add_rope_freq_base(rope["rope_theta"])
    if rope["rope_type"] == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(rope["factor"])
    if "sliding_attention" in config.rope_parameters:
        writer.add_rope_freq_base_swa(config.rope_parameters["sliding_attention"]["rope_theta"])


def add_llama(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    add_head_size(writer, config)
    add_rope(writer, config)
    writer.add_rope_dimension_count(head_size_of(config))
    writer.add_vocab_size(config.vocab_size)
    if getattr(config, "sliding_window", None):
        writer.add_sliding_window(config.sliding_window)
    rope = config.rope_parameters
    if rope["rope_type"] == "llama3":
        variant = LlamaVariant(writer.arch, 0, theta=rope["rope_theta"], rope=rope)
        writer.add_tensor("rope_freqs.weight", llama3_factors(variant, head_size_of(config)))


def add_qwen(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    add_head_size(writer, config)
    add_rope(writer, config)


def add_gemma(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    add_head_size(writer, config)


def add_gemma_scale(writer: gguf.GGUFWriter, config: PreTrainedConfig, layers_of_27b: int) -> None:
    """llama.cpp knows the 27B model by its layers; all others divide by the square root of the head size."""
    known = config.hidden_size // config.num_attention_heads if config.num_hidden_layers == layers_of_27b else config.head_dim
    if config.query_pre_attn_scalar != known:
        writer.add_attention_scale(config.query_pre_attn_scalar**-0.5)


def add_gemma2(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    add_head_size(writer, config)
    writer.add_attn_logit_softcapping(config.attn_logit_softcapping)
    writer.add_final_logit_softcapping(config.final_logit_softcapping)
    writer.add_sliding_window(config.sliding_window)
    add_gemma_scale(writer, config, layers_of_27b=46)


def add_gemma3(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    add_head_size(writer, config)
    add_rope(writer, config)
    writer.add_sliding_window(config.sliding_window)
    add_gemma_scale(writer, config, layers_of_27b=62)
    pattern = config.layer_types.index("full_attention") + 1
    if pattern != 6:
        writer.add_sliding_window_pattern(pattern)


def add_phi3(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    rope = config.rope_parameters
    original = rope.get("original_max_position_embeddings", config.original_max_position_embeddings)
    writer.add_rope_scaling_orig_ctx_len(original)
    writer.add_rope_dimension_count(int(rope["partial_rotary_factor"] * config.hidden_size) // config.num_attention_heads)
    writer.add_rope_freq_base(rope["rope_theta"])
    writer.add_sliding_window(config.sliding_window or 0)
    if rope["rope_type"] == "longrope":
        scale = config.max_position_embeddings / original
        writer.add_rope_scaling_attn_factors(math.sqrt(1 + math.log(scale) / math.log(original)))
        for kind in ("long", "short"):
            writer.add_tensor(f"rope_factors_{kind}.weight", np.array(rope[f"{kind}_factor"], dtype=np.float32))


def add_granite(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    add_llama(writer, config)
    writer.add_attention_scale(config.attention_multiplier)
    writer.add_embedding_scale(config.embedding_multiplier)
    writer.add_residual_scale(config.residual_multiplier)
    writer.add_logit_scale(config.logits_scaling)


def add_t5(writer: gguf.GGUFWriter, config: PreTrainedConfig) -> None:
    writer.add_context_length(config.n_positions)
    writer.add_embedding_length(config.d_model)
    writer.add_feed_forward_length(config.d_ff)
    writer.add_block_count(config.num_layers)
    writer.add_decoder_block_count(config.num_decoder_layers)
    writer.add_head_count(config.num_heads)
    writer.add_key_length(config.d_kv)
    writer.add_value_length(config.d_kv)
    writer.add_layer_norm_eps(config.layer_norm_epsilon)
    writer.add_layer_norm_rms_eps(config.layer_norm_epsilon)
    writer.add_relative_attn_buckets_count(config.relative_attention_num_buckets)
    writer.add_decoder_start_token_id(config.decoder_start_token_id)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)


KEYS = {
    "llama": add_llama,
    "qwen2": add_qwen,
    "qwen3": add_qwen,
    "gemma": add_gemma,
    "gemma2": add_gemma2,
    "gemma3": add_gemma3,
    "phi3": add_phi3,
    "granite": add_granite,
    "t5": add_t5,
}


def converted(architecture: str, name: str, weight: torch.Tensor, config: PreTrainedConfig) -> np.ndarray:
    array = weight.detach().numpy().astype(np.float32)
    if architecture in PERMUTED and name.endswith("q_proj.weight"):
        return np.ascontiguousarray(permuted(array, config.num_attention_heads))
    if architecture in PERMUTED and name.endswith("k_proj.weight"):
        return np.ascontiguousarray(permuted(array, config.num_key_value_heads))
    if architecture in GEMMAS and name.endswith("norm.weight"):
        return array + np.float32(1)
    return array


def write_gguf(architecture: str, name: str, model: PreTrainedModel, tokenizer: Tokenizer, path: Path) -> None:
    config = model.config
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type(gguf.GGUFType.MODEL)
    writer.add_name(name)
    if architecture != "t5":
        add_common(writer, config)
    KEYS[architecture](writer, config)
    tokenizer.write(writer)
    kinds = {arch_name: kind for kind, arch_name in gguf.MODEL_ARCH_NAMES.items()}
    layers = max(config.num_hidden_layers, getattr(config, "num_decoder_layers", 0))
    names = gguf.get_tensor_name_map(kinds[architecture], layers)
    tensors = {}
    for parameter, weight in model.named_parameters():
        tensors[names.get_name(parameter, try_suffixes=(".weight", ".bias"))] = converted(architecture, parameter, weight, config)
    assert None not in tensors, f"{name}: a parameter has no name in GGUF"
    for tensor, array in tensors.items():
        writer.add_tensor(tensor, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    read = {tensor.name: tensor.data for tensor in gguf.GGUFReader(path).tensors}
    for tensor, array in tensors.items():
        assert np.array_equal(read[tensor], array), f"{name}: {tensor} does not read back as written"
