package io.speccascade.kernels.tasks;

/// Conditions as 0 or 1, to be joined by + and ·: joined by && and ||, TornadoVM writes some of them wrongly.
final class Flags {
    private Flags() {}

    static int of(boolean condition) {
        return condition ? 1 : 0;
    }

    /// 1 where 0 ≤ index < length.
    static int within(int index, int length) {
        int high = index >= 0 ? 1 : 0;
        int low = index < length ? 1 : 0;
        return high * low;
    }
}
