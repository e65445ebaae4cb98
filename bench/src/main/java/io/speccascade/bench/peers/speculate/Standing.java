package io.speccascade.bench.peers.speculate;

import io.speccascade.bench.peers.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A contestant's figures, round by round, or why there are none.
///
/// @param rounds what it printed in each round that it finished
/// @param reason why it was given up
record Standing(Contestant contestant, List<Answers> rounds, Optional<String> reason) {
    Standing {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException("rounds: 0 without a reason (expected: one of the two)");
        }
    }

    boolean isMeasured() {
        return reason.isEmpty();
    }

    /// Tokens per second.
    Spread speed() {
        return Spread.of(rounds.stream().map(Answers::tokensPerSecond).toList());
    }

    /// This one's speed over another's, each round against the same round: what the machine does to one it does to
    /// both.
    Spread ratio(Standing other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(rounds.size(), other.rounds.size()); round++) {
            ratios.add(rounds.get(round).tokensPerSecond()
                    / other.rounds.get(round).tokensPerSecond());
        }
        return Spread.of(ratios);
    }

    double tokensPerExpertCall() {
        long calls = rounds.stream().mapToLong(Answers::expertCalls).sum();
        return rounds.stream().mapToLong(Answers::tokens).sum() / (double) Math.max(1, calls);
    }

    /// The share of drafted tokens that stood; empty where none were drafted.
    Optional<Double> acceptance() {
        long drafted = rounds.stream().mapToLong(Answers::drafted).sum();
        long accepted = rounds.stream().mapToLong(Answers::accepted).sum();
        return drafted == 0 ? Optional.empty() : Optional.of(accepted / (double) drafted);
    }
}
