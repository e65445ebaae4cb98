package io.speccascade.engine;

import java.util.ArrayDeque;
import java.util.Deque;

/// Chooses γ of each block of one request. An adaptive request drafts as many tokens as pay by a running mean of its
/// acceptance; where none pay it decodes with the expert alone and drafts a little now and then to see whether that has
/// changed, ever more rarely while it has not. What is chosen for a block depends on the request's blocks before the
/// last one, so that a device may work one block ahead of the host, and on nothing else.
final class DraftController {
    private static final double PRIOR_ACCEPTANCE = 0.7;
    private static final double PRIOR_TOKENS = 3; // what the prior weighs
    // Of one drafted token in the running mean; the first ones weigh more.
    private static final double WEIGHT = 1.0 / 16;
    private static final double PROBE_WEIGHT = 1.0 / 4; // few tokens have to tell
    private static final int PROBE_BLOCKS = 4;
    private static final int LONGEST_PAUSE = 8; // times the first one

    private final DraftLength length;
    private final DraftCosts costs;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final boolean adapts;
    private double acceptance = PRIOR_ACCEPTANCE;
    private long examinedTokens;
    private int pause;
    private int left; // blocks until the pause or the probe is over
    private boolean probing;
    private int draftTokens;

    DraftController(DraftLength length, DraftCosts costs) {
        this.length = length;
        this.costs = costs;
        adapts = length.adapts() && costs.best(1, length.most()) > 0; // else no draft can pay, and none is tried
        draftTokens = length.adapts() ? costs.best(acceptance, length.most()) : length.most();
        pause = costs.firstPause();
        left = draftTokens == 0 ? pause : 0;
        chosen.add(draftTokens);
        chosen.add(draftTokens);
    }

    /// γ of the request's next block.
    int next() {
        return chosen.element();
    }

    /// The block for which [#next] was asked has been enqueued.
    void advance() {
        chosen.remove();
    }

    /// Learns what became of a block, in the order of the blocks.
    ///
    /// @param drafted tokens that were drafted
    /// @param accepted of them, stood
    void observe(int drafted, int accepted) {
        if (adapts) {
            int examined = Math.min(drafted, accepted + 1);
            for (int i = 0; i < examined; i++) {
                examinedTokens++;
                double weight = probing ? PROBE_WEIGHT : Math.max(WEIGHT, 1 / (PRIOR_TOKENS + examinedTokens));
                acceptance += weight * ((i < accepted ? 1 : 0) - acceptance);
            }
            choose();
        }
        chosen.add(draftTokens);
    }

    private void choose() {
        if (left > 1) {
            left--;
        } else if (left == 1 && !probing) {
            probing = true;
            left = PROBE_BLOCKS;
            draftTokens = costs.shortest(length.most());
        } else {
            int best = costs.best(acceptance, length.most());
            if (best == 0) {
                pause = probing ? Math.min(2 * pause, LONGEST_PAUSE * costs.firstPause()) : costs.firstPause();
                left = pause;
            } else {
                left = 0;
            }
            probing = false;
            draftTokens = best;
        }
    }
}
