package io.speccascade.kernels.tasks;

/// The random numbers of [io.speccascade.kernels.Philox], bit for bit, in the form that tasks can inline: no unsigned
/// shift of an int, one return.
final class PhiloxTask {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long MASK = 0xFFFFFFFFL;
    private static final float UNIT = 0x1p-24f;

    private PhiloxTask() {}

    /// A number in [0, 1), a multiple of 2⁻²⁴.
    static float uniform(int seedLow, int seedHigh, int position, int purpose) {
        int c0 = position;
        int c1 = purpose;
        int c2 = 0;
        int c3 = 0;
        int k0 = seedLow;
        int k1 = seedHigh;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (c0 & MASK);
            long product1 = MULTIPLIER_1 * (c2 & MASK);
            c0 = (int) (product1 >> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return ((c0 >> 8) & 0xFFFFFF) * UNIT;
    }
}
