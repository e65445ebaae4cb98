package io.speccascade.bench.problems;

import java.util.List;

/// Which problems a model may see in training, and which it is measured on.
public enum Split {
    /// The stream that models are trained on.
    TRAIN,
    /// Templates of the training stream, questions that never occur in it.
    TEST,
    /// Templates that never occur in the training stream.
    HELDOUT;

    private static final int TEST_SHARE = 64;

    List<Template> templates() {
        return this == HELDOUT ? Templates.heldOut() : Templates.training();
    }

    /// A question belongs to the test split by its text alone, so seeds and counts cannot mix the splits.
    boolean admits(String question) {
        return switch (this) {
            case TRAIN -> !isTestQuestion(question);
            case TEST -> isTestQuestion(question);
            case HELDOUT -> true;
        };
    }

    private static boolean isTestQuestion(String question) {
        // String.hashCode is specified; the multiplication spreads its low bits (MurmurHash3's finaliser constant).
        int mixed = question.hashCode() * 0x85ebca6b;
        return Integer.remainderUnsigned(mixed ^ (mixed >>> 15), TEST_SHARE) == 0;
    }
}
