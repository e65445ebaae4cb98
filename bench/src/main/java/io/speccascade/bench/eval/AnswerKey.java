package io.speccascade.bench.eval;

/// Which answer: of a point, to a problem, with a seed.
record AnswerKey(String point, int problem, long seed) {
    /// The request's seed: problems draw different numbers, points the same ones, so that points can be compared in
    /// pairs.
    long requestSeed() {
        // SplitMix64's finaliser.
        long mixed = (seed << 32 ^ problem) + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
