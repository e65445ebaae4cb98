"""A plain Llama: RMSNorm, rotary positions in Hugging Face's half-split layout, SwiGLU, tied embeddings."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

ROPE_THETA = 10000.0
NORM_EPSILON = 1e-5
CONTEXT = 512


@dataclass(frozen=True)
class Shape:
    vocab_size: int
    hidden_size: int
    layers: int
    heads: int
    kv_heads: int
    feed_forward: int

    @property
    def head_size(self) -> int:
        return self.hidden_size // self.heads


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        kv_size = shape.kv_heads * shape.head_size
        self.q = nn.Linear(shape.hidden_size, shape.hidden_size, bias=False)
        self.k = nn.Linear(shape.hidden_size, kv_size, bias=False)
        self.v = nn.Linear(shape.hidden_size, kv_size, bias=False)
        self.o = nn.Linear(shape.hidden_size, shape.hidden_size, bias=False)

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor], cache: "LayerCache | None") -> Tensor:
        batch, length, _ = x.shape
        q = rotate(self.q(x).view(batch, length, self.shape.heads, -1), rope).transpose(1, 2)
        k = rotate(self.k(x).view(batch, length, self.shape.kv_heads, -1), rope).transpose(1, 2)
        v = self.v(x).view(batch, length, self.shape.kv_heads, -1).transpose(1, 2)
        shares = self.shape.heads // self.shape.kv_heads
        if cache is None:
            k, v = (t.repeat_interleave(shares, dim=1) if shares > 1 else t for t in (k, v))
            y = causal_attention(q, k, v)
        else:
            k, v = (t.repeat_interleave(shares, dim=1) for t in cache.write(k, v))
            y = F.scaled_dot_product_attention(q, k.to(q.dtype), v.to(q.dtype), attn_mask=cache.mask)
        return self.o(y.transpose(1, 2).reshape(batch, length, -1))


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.attention_norm = nn.RMSNorm(shape.hidden_size, eps=NORM_EPSILON)
        self.attention = Attention(shape)
        self.feed_forward_norm = nn.RMSNorm(shape.hidden_size, eps=NORM_EPSILON)
        self.gate = nn.Linear(shape.hidden_size, shape.feed_forward, bias=False)
        self.up = nn.Linear(shape.hidden_size, shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.hidden_size, bias=False)

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor], cache: "LayerCache | None") -> Tensor:
        x = x + self.attention(self.attention_norm(x), rope, cache)
        h = self.feed_forward_norm(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


class Llama(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocab_size, shape.hidden_size)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.hidden_size, eps=NORM_EPSILON)
        cos, sin = rope_tables(shape.head_size)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                nn.init.normal_(weight, std=0.02)
            if name.endswith(("o.weight", "down.weight")):
                weight.data /= (2 * shape.layers) ** 0.5

    def hidden(self, tokens: Tensor) -> Tensor:
        """[batch, length] → [batch, length, hidden], every row from position 0."""
        length = tokens.shape[1]
        return self._run(tokens, (self.cos[:length], self.sin[:length]), None)

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.embedding.weight)

    def extend(self, tokens: Tensor, start: Tensor, cache: "Cache") -> Tensor:
        """Logits of tokens that stand at start, start + 1, … of each row; earlier positions come from the cache."""
        positions = start[:, None] + torch.arange(tokens.shape[1])
        rope = (self.cos[positions], self.sin[positions])
        return self.logits(self._run(tokens, rope, cache.at(positions))).float()

    def _run(self, tokens: Tensor, rope: tuple[Tensor, Tensor], caches: "list[LayerCache] | None") -> Tensor:
        x = self.embedding(tokens)
        for i, layer in enumerate(self.layers):
            x = layer(x, rope, caches[i] if caches else None)
        return self.norm(x)

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())


class Cache:
    """Keys and values of every layer. A rewind is a smaller start at the next call."""

    def __init__(self, shape: Shape, batch: int):
        size = (batch, CONTEXT, shape.kv_heads, shape.head_size)
        self.layers = [(torch.zeros(size), torch.zeros(size)) for _ in range(shape.layers)]

    def at(self, positions: Tensor) -> "list[LayerCache]":
        used = int(positions.max()) + 1
        mask = torch.arange(used) <= positions[..., None]
        return [LayerCache(k, v, positions, mask[:, None], used) for k, v in self.layers]


@dataclass
class LayerCache:
    keys: Tensor  # [batch, position, kv_heads, head_size]
    values: Tensor
    positions: Tensor  # [batch, length]
    mask: Tensor  # [batch, 1, length, used]
    used: int

    def write(self, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
        rows = torch.arange(k.shape[0])[:, None]
        self.keys[rows, self.positions] = k.transpose(1, 2).float()
        self.values[rows, self.positions] = v.transpose(1, 2).float()
        return self.keys[:, : self.used].transpose(1, 2), self.values[:, : self.used].transpose(1, 2)


def causal_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Written out: for short rows on a CPU this, compiled, is several times as fast as the fused operator's backward."""
    length, head_size = q.shape[-2:]
    scores = (q * head_size**-0.5) @ k.transpose(-1, -2)
    future = torch.ones(length, length, dtype=torch.bool).triu(1)
    return scores.float().masked_fill(future, -1e9).softmax(-1).to(v.dtype) @ v


def rope_tables(head_size: int) -> tuple[Tensor, Tensor]:
    frequencies = ROPE_THETA ** (-torch.arange(0, head_size, 2).float() / head_size)
    angles = torch.outer(torch.arange(CONTEXT).float(), frequencies)
    return torch.cat((angles, angles), -1).cos(), torch.cat((angles, angles), -1).sin()


def rotate(x: Tensor, rope: tuple[Tensor, Tensor]) -> Tensor:
    """x: [batch, length, heads, head_size]; tables: [length, head_size] or [batch, length, head_size]."""
    cos, sin = (table.unsqueeze(-2).to(x.dtype) for table in rope)
    left, right = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-right, left), dim=-1) * sin
