package io.speccascade.weights.tokenizer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The letters that byte-level BPE writes for bytes: printable Latin-1 for itself, the other 68 bytes as U+0100 to
/// U+0143. Source: `bytes_to_unicode` of GPT-2's encoder.
final class ByteAlphabet {
    private static final int BYTES = 256;
    // Of the 256, those that no UTF-8 text contains.
    private static final int FIRST_NEVER_USED = 0xF5;

    private final char[] letters = new char[BYTES];
    private final int[] bytes = new int[2 * BYTES];

    ByteAlphabet() {
        Arrays.fill(bytes, -1);
        char other = BYTES;
        for (int unit = 0; unit < BYTES; unit++) {
            boolean itself = (unit >= '!' && unit <= '~') || (unit >= 0xA1 && unit <= 0xAC) || unit >= 0xAE;
            letters[unit] = itself ? (char) unit : other++;
            bytes[letters[unit]] = unit;
        }
    }

    /// The bytes that a piece stands for; a character outside the alphabet stands for its own UTF-8.
    byte[] bytes(String piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(piece.length());
        piece.codePoints().forEach(point -> {
            if (point < bytes.length && bytes[point] >= 0) {
                out.write(bytes[point]);
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    /// The bytes of UTF-8 text whose letter is missing from a vocabulary.
    BitSet missing(List<String> pieces) {
        BitSet missing = new BitSet(BYTES);
        missing.set(0, FIRST_NEVER_USED);
        missing.clear(0xC0, 0xC2);
        for (String piece : pieces) {
            if (piece.length() == 1 && piece.charAt(0) < bytes.length && bytes[piece.charAt(0)] >= 0) {
                missing.clear(bytes[piece.charAt(0)]);
            }
        }
        return missing;
    }
}
