package io.speccascade.weights.tokenizer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// The rules by which SentencePiece rewrites characters: a double array of what is replaced, as in the library
/// darts-clone, and the replacements, each ended by a zero byte. They are only checked here: the native library follows
/// them where they point.
final class Charsmap {
    private static final int HEADER = 4;

    private final IntBuffer units;
    private final ByteBuffer texts;

    private Charsmap(IntBuffer units, ByteBuffer texts) {
        this.units = units;
        this.texts = texts;
    }

    /// Whether the replacements are text, and every place that the rules point to is inside them.
    static boolean isSound(byte[] rules) {
        if (rules.length < HEADER) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(rules).order(ByteOrder.LITTLE_ENDIAN);
        int size = bytes.getInt();
        if (size < Integer.BYTES || size > bytes.remaining() || size % Integer.BYTES != 0) {
            return false;
        }
        ByteBuffer texts = bytes.slice(HEADER + size, rules.length - HEADER - size);
        return new Charsmap(
                        bytes.slice(HEADER, size).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer(), texts)
                .isSound();
    }

    private boolean isSound() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(texts.duplicate());
        } catch (CharacterCodingException e) {
            return false;
        }
        return staysInside();
    }

    private boolean staysInside() {
        BitSet seen = new BitSet(units.limit());
        Deque<Integer> open = new ArrayDeque<>();
        open.add(offset(units.get(0)));
        while (!open.isEmpty()) {
            int node = open.remove();
            if (seen.get(node)) {
                continue;
            }
            seen.set(node);
            for (int unit = 1; unit < 256; unit++) {
                int child = node ^ unit;
                if (child >= units.limit()) {
                    return false;
                }
                if (label(units.get(child)) == unit) {
                    int next = child ^ offset(units.get(child));
                    if (next >= units.limit() || (hasLeaf(units.get(child)) && !isText(units.get(next)))) {
                        return false;
                    }
                    open.add(next);
                }
            }
        }
        return true;
    }

    /// A replacement starts at a character, not within one.
    private boolean isText(int unit) {
        int at = unit & Integer.MAX_VALUE;
        return at < texts.limit() && (texts.get(at) & 0xC0) != 0x80;
    }

    // The layout of a unit: bits 0-7 label, 8 has a leaf, 9 long offset, 10-30 offset, 31 is a leaf.
    private static int offset(int unit) {
        return (unit >>> 10) << ((unit & (1 << 9)) >>> 6);
    }

    private static int label(int unit) {
        return unit & (1 << 31 | 0xFF);
    }

    private static boolean hasLeaf(int unit) {
        return (unit >>> 8 & 1) == 1;
    }
}
