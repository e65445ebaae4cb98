package io.speccascade.kernels;

/// Random numbers without state: Philox4x32-10 of Salmon et al., "Parallel random numbers: as easy as 1, 2, 3"
/// (2011). The key is the request's seed, the counter (position, purpose, 0, 0): what is drawn at a position
/// depends on nothing else, so a request gives the same tokens in any slot, batch or chunking.
public final class Philox {
    /// Draws the token of a position from q, p or π: a drafted token, a bonus token, or one drawn without a
    /// draft. One number serves them all, since a position's draft is either decided on or thrown away unread; so
    /// a drafter that is always believed gives the tokens it gives alone.
    public static final int TOKEN = 0;
    /// Decides on a drafted token.
    public static final int ACCEPT = 1;
    /// Draws from a residual.
    public static final int RESIDUAL = 2;

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long MASK = 0xFFFFFFFFL;
    private static final float UNIT = 0x1p-24f;

    private Philox() {}

    /// A number in [0, 1), a multiple of 2⁻²⁴.
    public static float uniform(int seedLow, int seedHigh, int position, int purpose) {
        return (word(0, position, purpose, 0, 0, seedLow, seedHigh) >>> 8) * UNIT;
    }

    /// A number in [0, 1), a multiple of 2⁻²⁴.
    public static float uniform(long seed, int position, int purpose) {
        return uniform((int) seed, (int) (seed >>> 32), position, purpose);
    }

    /// Word `index`, 0 to 3, of the block for a counter and a key.
    static int word(int index, int counter0, int counter1, int counter2, int counter3, int key0, int key1) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (c0 & MASK);
            long product1 = MULTIPLIER_1 * (c2 & MASK);
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return switch (index) {
            case 0 -> c0;
            case 1 -> c1;
            case 2 -> c2;
            case 3 -> c3;
            default -> throw new IllegalArgumentException("index: " + index + " (expected: 0 to 3)");
        };
    }
}
