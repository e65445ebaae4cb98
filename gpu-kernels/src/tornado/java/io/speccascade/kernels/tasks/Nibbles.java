package io.speccascade.kernels.tasks;

/// The two elements of a byte of a Q4_0 weight, as the device keeps it: the low nibble is one more by 8, the high one a
/// signed number.
final class Nibbles {
    private static final int NIBBLE = 15;
    private static final int NIBBLE_BITS = 4;
    private static final int ZERO = 8;

    private Nibbles() {}

    static int low(int bits) {
        return (bits & NIBBLE) - ZERO;
    }

    /// @param bits a signed byte
    static int high(int bits) {
        return bits >> NIBBLE_BITS;
    }
}
