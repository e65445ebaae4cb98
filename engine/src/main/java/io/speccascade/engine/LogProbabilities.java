package io.speccascade.engine;

import java.util.List;

/// Natural logarithms of plain probabilities (T = 1, before top-k, top-p and min-p), by the expert where it scored the
/// token, else by the drafter.
///
/// @param ofToken of the emitted token
/// @param likeliest the likeliest tokens, most likely first
public record LogProbabilities(double ofToken, List<Candidate> likeliest) {
    /// One token that could have been emitted.
    public record Candidate(int token, double logProbability) {}

    public LogProbabilities {
        likeliest = List.copyOf(likeliest);
    }
}
