"""Writes a model as GGUF, with the keys and names that llama.cpp gives T5, and the held-out numbers as JSON lines."""

import json
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import T5ForConditionalGeneration

import data
from model import build, config

# transformers has the one embedding under three names; llama.cpp keeps the first.
SAME_EMBEDDING = {"encoder.embed_tokens.weight", "decoder.embed_tokens.weight"}
TYPES = {data.PAD: gguf.TokenType.CONTROL, data.EOS: gguf.TokenType.CONTROL, data.UNKNOWN: gguf.TokenType.UNKNOWN}


def write(model: T5ForConditionalGeneration, tokenizer: Tokenizer, name: str, file: Path) -> None:
    """Replaces the file in one move, so that nobody reads half of it."""
    part = file.with_suffix(".part")
    writer = gguf.GGUFWriter(part, "t5")
    add_metadata(writer, model, name)
    add_vocabulary(writer, tokenizer)
    for tensor_name, weight in tensors(model):
        writer.add_tensor(tensor_name, weight)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    part.rename(file)


def add_metadata(writer: gguf.GGUFWriter, model: T5ForConditionalGeneration, name: str) -> None:
    writer.add_name(f"SpecCascade translate-{name}")
    writer.add_description("Translates numbers below a million from English to German words.")
    writer.add_license("apache-2.0")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_context_length(model.config.n_positions)
    writer.add_embedding_length(model.config.d_model)
    writer.add_feed_forward_length(model.config.d_ff)
    writer.add_block_count(model.config.num_layers)
    writer.add_decoder_block_count(model.config.num_decoder_layers)
    writer.add_head_count(model.config.num_heads)
    writer.add_key_length(model.config.d_kv)
    writer.add_value_length(model.config.d_kv)
    writer.add_layer_norm_eps(model.config.layer_norm_epsilon)
    writer.add_layer_norm_rms_eps(model.config.layer_norm_epsilon)
    writer.add_relative_attn_buckets_count(model.config.relative_attention_num_buckets)
    writer.add_decoder_start_token_id(model.config.decoder_start_token_id)
    writer.add_vocab_size(model.config.vocab_size)


def add_vocabulary(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    pieces = json.loads(tokenizer.to_str())["model"]["vocab"]
    writer.add_tokenizer_model("t5")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([piece for piece, _ in pieces])
    writer.add_token_scores([score for _, score in pieces])
    writer.add_token_types([TYPES.get(token, gguf.TokenType.NORMAL) for token in range(len(pieces))])
    writer.add_add_space_prefix(True)
    writer.add_remove_extra_whitespaces(True)
    writer.add_pad_token_id(data.PAD)
    writer.add_eos_token_id(data.EOS)
    writer.add_unk_token_id(data.UNKNOWN)
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(True)


def tensors(model: T5ForConditionalGeneration) -> Iterator[tuple[str, np.ndarray]]:
    """Matrices in F16; norms and position biases in F32, as they are small."""
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.T5, model.config.num_layers)
    for name, weight in model.state_dict().items():
        if name not in SAME_EMBEDDING:
            small = weight.dim() == 1 or "relative_attention_bias" in name
            yield names.get_name(name, (".weight",)), weight.numpy().astype(np.float32 if small else np.float16)


def read(file: Path) -> T5ForConditionalGeneration:
    """The model of a file that write() made."""
    reader = gguf.GGUFReader(file)

    def number(key: str) -> int:
        return reader.get_field(f"t5.{key}").contents()

    heads = number("attention.head_count")
    vocab_size = len(reader.get_field("tokenizer.ggml.tokens").contents())
    shape = config(vocab_size, number("embedding_length"), number("block_count"), heads, number("feed_forward_length"))
    model = build(shape)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.T5, shape.num_layers)
    weights = {tensor.name: torch.tensor(tensor.data, dtype=torch.float32) for tensor in reader.tensors}
    model.load_state_dict({name: weights[names.get_name(renamed(name), (".weight",))] for name in model.state_dict()})
    return model.eval()


def renamed(name: str) -> str:
    return "shared.weight" if name in SAME_EMBEDDING else name


def write_held_out(examples: list[data.Example], file: Path) -> None:
    lines = (
        json.dumps({"prompt": example.english, "answer": example.german}, ensure_ascii=False) for example in examples
    )
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
