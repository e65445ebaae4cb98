package io.speccascade.bench.speed;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.Strategy;

/// What one line of the table measures.
sealed interface SpeedTest {
    /// Passes, or blocks, that one sample of an own test is the mean of.
    int REPEATS = 8;

    /// Tokens that a sample of [Spec] generates, about.
    int SPEC_TOKENS = 128;

    /// Of the expert alone, as llama-bench has them: reading a prompt, generating, or one after the other.
    record Alone(int promptTokens, int generated) implements SpeedTest {
        @Override
        public Sample sample(PairBench bench, int depth) {
            double seconds = bench.expertSeconds(depth, promptTokens, generated);
            return new Sample(seconds, (double) promptTokens + generated, Double.NaN);
        }

        @Override
        public int positions() {
            return promptTokens + generated + 2;
        }

        @Override
        public int draftTokens() {
            return 0;
        }

        @Override
        public String label() {
            String prompt = promptTokens == 0 ? "" : "pp" + promptTokens;
            String text = generated == 0 ? "" : "tg" + generated;
            return prompt + (prompt.isEmpty() || text.isEmpty() ? "" : "+") + text;
        }
    }

    /// The expert's pass over γ + 1 rows, with all their logits.
    record Verify(int draftTokens) implements SpeedTest {
        @Override
        public Sample sample(PairBench bench, int depth) {
            double one = bench.scoringSeconds(depth, 1, REPEATS);
            double all = bench.scoringSeconds(depth, draftTokens + 1, REPEATS);
            return new Sample(all, draftTokens + 1.0, all / one);
        }

        @Override
        public int positions() {
            return draftTokens + 2;
        }

        @Override
        public String label() {
            return "verify" + draftTokens;
        }
    }

    /// A whole block of a cascade: drafting, verifying, rule, commit.
    ///
    /// @param rule who has the last word; `synthetic` with alpha 1, which accepts all of the draft, if none was
    ///     named
    record Block(int draftTokens, Rule rule) implements SpeedTest {
        static final Rule ACCEPT_ALL = Rule.parse("synthetic", 1);

        @Override
        public Sample sample(PairBench bench, int depth) {
            PairBench.Replay step = bench.replay(Strategy.EXPERT, 0, 1, depth, REPEATS);
            PairBench.Replay block = bench.replay(Strategy.CASCADE, draftTokens, rule, depth, REPEATS);
            return new Sample(block.seconds(), block.tokens(), block.seconds() / step.seconds());
        }

        @Override
        public int positions() {
            return (REPEATS + 1) * (draftTokens + 1) + 2;
        }

        @Override
        public String label() {
            return "block" + draftTokens + (rule.equals(ACCEPT_ALL) ? "" : " " + rule);
        }
    }

    /// Generation by a cascade that accepts each drafted token by a coin of a set chance.
    record Spec(int draftTokens, double acceptance) implements SpeedTest {
        @Override
        public Sample sample(PairBench bench, int depth) {
            PairBench.Replay alone = bench.replay(Strategy.EXPERT, 0, 1, depth, SPEC_TOKENS);
            PairBench.Replay cascade = bench.replay(Strategy.CASCADE, draftTokens, acceptance, depth, blocks());
            return new Sample(
                    cascade.seconds() * cascade.blocks(),
                    cascade.tokens() * cascade.blocks(),
                    cascade.tokensPerSecond() / alone.tokensPerSecond());
        }

        @Override
        public int positions() {
            return Math.max((blocks() + 1) * (draftTokens + 1), SPEC_TOKENS + 1) + 2;
        }

        /// Blocks that make [#SPEC_TOKENS], on average.
        int blocks() {
            double perBlock = 1;
            double chance = 1;
            for (int i = 0; i < draftTokens; i++) {
                chance *= acceptance;
                perBlock += chance;
            }
            return (int) Math.ceil(SPEC_TOKENS / perBlock);
        }

        @Override
        public String label() {
            return "spec" + draftTokens + " a" + acceptance;
        }
    }

    /// One measurement of a test.
    ///
    /// @param seconds of a run, a pass or a block
    /// @param tokens read, scored or committed in that time
    /// @param relative to the expert alone: time of a verification to that of one row, time of a block
    ///     to that of a step, speed of a cascade to the expert's; NaN where there is nothing to compare
    record Sample(double seconds, double tokens, double relative) {
        double tokensPerSecond() {
            return tokens / seconds;
        }
    }

    /// As llama-bench names tests: `pp512`, `tg128`, `pp512+tg128`; and `verify4`, `block4`, `spec4 a0.8`.
    String label();

    /// Whether it is one that llama-bench does not have.
    default boolean isOwn() {
        return !(this instanceof Alone);
    }

    /// Whether there must be a drafter.
    default boolean needsPair() {
        return this instanceof Block || this instanceof Spec;
    }

    /// γ; 0 where nothing is drafted.
    int draftTokens();

    /// Positions that it takes beyond its depth.
    int positions();

    /// Measures it once. What is compared is measured in turn, so that both see the same machine.
    ///
    /// @param bench with room for [#positions()] beyond the depth
    Sample sample(PairBench bench, int depth);
}
