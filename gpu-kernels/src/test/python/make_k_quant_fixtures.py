"""Writes super-blocks of the K-quantised types and the numbers that the official package makes of them.

Needs: pip install gguf==0.19.0 numpy
Run:   python gpu-kernels/src/test/python/make_k_quant_fixtures.py   (from the repository root)

`q4_k.bin` has the blocks as files do, `q4_k.f32` their elements in single precision, little-endian; and so on. The
package decodes these types but does not encode them, so the bytes are random; some blocks have scales that are very
large, subnormal, zero or negative.
"""

from pathlib import Path

import gguf
import numpy as np
from gguf.constants import GGMLQuantizationType

RESOURCES = Path(__file__).parents[1] / "resources" / "io" / "speccascade" / "kernels"
# Scale and minimum of each block.
EXTREMES = [(65504, -65504), (-65504, 65504), (6e-8, 6e-8), (-6e-8, 6.1e-5), (0, 1), (-0.0, 0), (1, -0.0)]
USUAL = 9
# Offset of the scale, offset of the minimum.
LAYOUT = {"Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208, None)}


def blocks(name, kind, random):
    _, size = gguf.GGML_QUANT_SIZES[kind]
    scale_at, minimum_at = LAYOUT[name]
    usual = [tuple(random.normal(0, 0.01, 2)) for _ in range(USUAL)]
    made = random.integers(0, 256, (len(EXTREMES) + USUAL, size), dtype=np.uint8)
    made[-1, :] = 255  # the largest quants and scales
    made[-2, :] = 0
    for block, (scale, minimum) in zip(made, EXTREMES + usual):
        block[scale_at : scale_at + 2] = np.frombuffer(np.float16(scale).tobytes(), dtype=np.uint8)
        if minimum_at is not None:
            block[minimum_at : minimum_at + 2] = np.frombuffer(np.float16(minimum).tobytes(), dtype=np.uint8)
    return made


def main():
    random = np.random.default_rng(20)
    RESOURCES.mkdir(parents=True, exist_ok=True)
    for name in LAYOUT:
        kind = GGMLQuantizationType[name]
        made = blocks(name, kind, random)
        numbers = gguf.quants.dequantize(made, kind).astype("<f4")
        assert np.isfinite(numbers).all()
        (RESOURCES / f"{name.lower()}.bin").write_bytes(made.tobytes())
        (RESOURCES / f"{name.lower()}.f32").write_bytes(numbers.tobytes())


if __name__ == "__main__":
    main()
