"""The shapes of the pair: T5 1.1, that is a gated feed-forward block and an output matrix of its own."""

import torch
from torch import nn
from transformers import T5Config, T5ForConditionalGeneration

import data

CONTEXT = 128


def config(vocab_size: int, hidden_size: int, layers: int, heads: int, feed_forward: int) -> T5Config:
    return T5Config(
        vocab_size=vocab_size,
        d_model=hidden_size,
        d_kv=hidden_size // heads,
        d_ff=feed_forward,
        num_layers=layers,
        num_decoder_layers=layers,
        num_heads=heads,
        feed_forward_proj="gated-gelu",
        dropout_rate=0.0,
        tie_word_embeddings=False,
        n_positions=CONTEXT,
        pad_token_id=data.PAD,
        eos_token_id=data.EOS,
        decoder_start_token_id=data.PAD,
    )


def build(shape: T5Config) -> T5ForConditionalGeneration:
    model = T5ForConditionalGeneration(shape)
    # transformers ties the output to the embedding whatever the configuration says; T5 1.1 does not.
    model.lm_head = nn.Linear(shape.d_model, shape.vocab_size, bias=False)
    # T5 starts both at unit scale, which makes the first losses of a narrow model needlessly large.
    for weight in (model.shared.weight, model.lm_head.weight):
        nn.init.normal_(weight, std=shape.d_model**-0.5)
    # Position is known from these alone; started near zero, a small model takes the words for a bag for a long time.
    for stack in (model.encoder, model.decoder):
        nn.init.normal_(stack.block[0].layer[0].SelfAttention.relative_attention_bias.weight, std=1.0)
    return model


@torch.no_grad()
def greedy(model: T5ForConditionalGeneration, sources: torch.Tensor) -> torch.Tensor:
    return model.generate(
        sources, attention_mask=sources != data.PAD, do_sample=False, num_beams=1, max_new_tokens=40
    )
