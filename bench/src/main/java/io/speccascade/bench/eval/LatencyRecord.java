package io.speccascade.bench.eval;

/// One timed answer.
///
/// @param seconds from admission to the last token; the prompt is in the cache already
record LatencyRecord(String point, int round, int problem, double seconds, int tokens) {
    static final String HEADER = Csv.line("point", "round", "problem", "seconds", "tokens");

    String line() {
        return Csv.line(point, round, problem, seconds, tokens);
    }
}
