package io.speccascade.kernels.host;

import java.lang.foreign.MemorySegment;

/// Rows that read the same keys and values: runs of successive rows of one slot, which attention takes together, page
/// by page, so that a page comes from memory once for all of them.
final class RowRuns {
    /// Most rows of a run: what a block verifies, mostly; each needs room for its scores.
    private static final int MOST_ROWS = 8;

    /// Parts for each thread that a short kernel should have, so that none waits long for the last.
    private static final int PARTS_PER_THREAD = 2;

    /// What is done with some positions of a page, for one row.
    @FunctionalInterface
    interface PagePart {
        /// @param from the first position
        /// @param scoresAt byte offset of its score; of the row's first head, where it has several
        void run(int row, int head, int from, int positions, MemorySegment scores, long scoresAt);
    }

    private final PagedCache cache;
    private final int mostRows;
    private final long rowBytes;
    /// The first position that each row sees, and the one behind the last.
    private final int[] firsts;

    private final int[] ends;
    /// First row of each run, and behind the last.
    private final int[] starts;
    private int count;

    /// @param capacity most rows
    /// @param rowBytes bytes of a row's scores
    RowRuns(PagedCache cache, int capacity, long rowBytes) {
        this.cache = cache;
        this.rowBytes = rowBytes;
        mostRows = Math.min(capacity, MOST_ROWS);
        firsts = new int[capacity];
        ends = new int[capacity];
        starts = new int[capacity + 1];
    }

    /// Bytes of the scores of a run.
    long scoreBytes() {
        return rowBytes * mostRows;
    }

    /// Says that a row sees positions `first` … `end` − 1.
    void see(int row, int first, int end) {
        firsts[row] = first;
        ends[row] = end;
    }

    /// Divides rows 0 … rows − 1; shorter runs where there would be too few parts otherwise.
    ///
    /// @param heads parts of each run
    void divide(int rows, int heads, int threads) {
        int longest = Math.clamp((long) rows * heads / PARTS_PER_THREAD / threads, 1, mostRows);
        count = 0;
        for (int row = 0; row < rows; row++) {
            if (row == 0 || row - starts[count - 1] == longest || cache.slot(row) != cache.slot(row - 1)) {
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

    /// Positions that a row sees.
    int seen(int row) {
        return ends[row] - firsts[row];
    }

    /// Byte offset of the scores of a row of a run.
    long scoresAt(int run, int row) {
        return (row - starts[run]) * rowBytes;
    }

    /// Takes the pages of a run in order, each for all rows that see some of it.
    void eachPage(int run, int head, MemorySegment scores, PagePart part) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (int row = begin(run); row < end(run); row++) {
            first = Math.min(first, firsts[row]);
            end = Math.max(end, ends[row]);
        }
        int next;
        for (int from = first; from < end; from = next) {
            next = cache.nextPage(from);
            for (int row = begin(run); row < end(run); row++) {
                int begin = Math.max(from, firsts[row]);
                int positions = Math.min(next, ends[row]) - begin;
                if (positions > 0) {
                    part.run(row, head, begin, positions, scores, scoresAt(run, row) + 4L * (begin - firsts[row]));
                }
            }
        }
    }
}
