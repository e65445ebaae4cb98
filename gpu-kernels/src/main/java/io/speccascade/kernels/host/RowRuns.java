package io.speccascade.kernels.host;

/// Rows that read the same keys and values: runs of successive rows of one slot, which attention takes together, page
/// by page, so that a page comes from memory once for all of them.
final class RowRuns {
    /// Most rows of a run: what a block verifies, mostly; each needs room for its scores.
    static final int MOST_ROWS = 8;

    /// Parts for each thread that a short kernel should have, so that none waits long for the last.
    private static final int PARTS_PER_THREAD = 2;

    private final PagedCache cache;
    /// First row of each run, and behind the last.
    private final int[] starts;
    private int count;

    /// @param capacity most rows
    RowRuns(PagedCache cache, int capacity) {
        this.cache = cache;
        starts = new int[capacity + 1];
    }

    /// Divides rows 0 … rows − 1; shorter runs where there would be too few parts otherwise.
    ///
    /// @param heads parts of each run
    void divide(int rows, int heads, int threads) {
        int longest = Math.clamp((long) rows * heads / PARTS_PER_THREAD / threads, 1, MOST_ROWS);
        count = 0;
        for (int row = 0; row < rows; row++) {
            boolean begins = row == 0 || row - starts[count - 1] == longest || cache.slot(row) != cache.slot(row - 1);
            if (begins) {
                starts[count++] = row;
            }
        }
        starts[count] = rows;
    }

    int count() {
        return count;
    }

    int begin(int run) {
        return starts[run];
    }

    int end(int run) {
        return starts[run + 1];
    }
}
