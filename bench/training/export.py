"""Writes a model as GGUF that llama.cpp and Hugging Face's transformers both load."""

import json
from pathlib import Path

import gguf
import numpy as np
import torch
from tokenizers import Tokenizer

from data import EOS
from model import CONTEXT, NORM_EPSILON, ROPE_THETA, Llama

CHAT_TEMPLATE = "Question: {{ messages[-1]['content'] }}\nAnswer:"


def write(model: Llama, tokenizer: Tokenizer, name: str, file: Path) -> None:
    """Replaces the file in one move, so that nobody reads half of it."""
    part = file.with_suffix(".part")
    writer = gguf.GGUFWriter(part, "llama")
    add_metadata(writer, model, name)
    add_vocabulary(writer, tokenizer)
    for tensor_name, weight in tensors(model).items():
        writer.add_tensor(tensor_name, np.ascontiguousarray(weight.detach().float().numpy()))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    part.rename(file)


def add_metadata(writer: gguf.GGUFWriter, model: Llama, name: str) -> None:
    shape = model.shape
    writer.add_name(name)
    writer.add_description("Solves the synthetic word problems of SpecCascade's bench module.")
    writer.add_license("apache-2.0")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(shape.hidden_size)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.head_size)
    writer.add_rope_freq_base(ROPE_THETA)
    writer.add_layer_norm_rms_eps(NORM_EPSILON)
    writer.add_vocab_size(shape.vocab_size)


def add_vocabulary(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    bpe = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(bpe["vocab"], key=bpe["vocab"].__getitem__)
    eos = bpe["vocab"][EOS]
    types = [gguf.TokenType.CONTROL if token == EOS else gguf.TokenType.NORMAL for token in tokens]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges([" ".join(pair) for pair in bpe["merges"]])
    writer.add_eos_token_id(eos)
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def tensors(model: Llama) -> dict[str, torch.Tensor]:
    """By GGUF name. No output matrix: it is the embedding."""
    shape = model.shape
    named = {"token_embd.weight": model.embedding.weight, "output_norm.weight": model.norm.weight}
    for i, layer in enumerate(model.layers):
        named |= {
            f"blk.{i}.attn_norm.weight": layer.attention_norm.weight,
            f"blk.{i}.attn_q.weight": interleaved(layer.attention.q.weight, shape.heads),
            f"blk.{i}.attn_k.weight": interleaved(layer.attention.k.weight, shape.kv_heads),
            f"blk.{i}.attn_v.weight": layer.attention.v.weight,
            f"blk.{i}.attn_output.weight": layer.attention.o.weight,
            f"blk.{i}.ffn_norm.weight": layer.feed_forward_norm.weight,
            f"blk.{i}.ffn_gate.weight": layer.gate.weight,
            f"blk.{i}.ffn_up.weight": layer.up.weight,
            f"blk.{i}.ffn_down.weight": layer.down.weight,
        }
    return named


def interleaved(weight: torch.Tensor, heads: int) -> torch.Tensor:
    """Rows reordered from half-split rotary pairs (i, i + n/2) to neighbours (2i, 2i + 1), as llama.cpp's converter does."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).transpose(1, 2).reshape(rows, columns)
