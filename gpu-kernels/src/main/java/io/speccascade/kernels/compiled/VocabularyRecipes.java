package io.speccascade.kernels.compiled;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.List;

/// Distributions, draws, rules: kernels over vocabulary rows.
final class VocabularyRecipes {
    /// Masses of a row are summed in 64 bits, 40 of them behind the point.
    private static final int LARGEST_VOCABULARY = 1 << 19;

    private VocabularyRecipes() {}

    static List<KernelCall> calls(Launch launch, Geometry geometry) {
        VocabularyRecipes.Rows rows = Rows.of(launch);
        RowShape shape = RowShape.of(geometry);
        return switch (launch.operation()) {
            case DISTRIBUTION -> distribution(rows, shape);
            case SAMPLE_DRAFT -> List.of(sampleDraft(rows, shape));
            case SAMPLE_LAST -> List.of(sampleLast(rows, shape));
            case RULE -> RuleRecipes.rule(launch, geometry);
            case CORRECT -> RuleRecipes.correct(launch, geometry);
            case SAMPLE_TARGET -> RuleRecipes.sampleTarget(launch, geometry);
            case TARGET -> RuleRecipes.target(launch, geometry);
            case EMBED,
                    NORM_MATMUL,
                    NORM_GATED,
                    MATMUL,
                    MATMUL_ADD,
                    ADD,
                    ADD_BIAS,
                    HEAD_NORM,
                    SOFT_CAP,
                    RELU,
                    RELATIVE_ATTENTION,
                    ROPE_STORE,
                    ATTENTION,
                    PLAN_PREFILL,
                    PLAN_DRAFT,
                    PLAN_VERIFY,
                    PLAN_LAST,
                    PLAN_TOKEN_CASCADE,
                    ACCEPT,
                    COMMIT -> throw new IllegalArgumentException(launch.operation() + ": not over vocabulary rows");
        };
    }

    /// The sizes that every launch over vocabulary rows begins with.
    private record Rows(LaunchParts parts, int slots, int rowsPerSlot, int vocabSize) {
        static Rows of(Launch launch) {
            LaunchParts parts = new LaunchParts(launch);
            int vocabSize = parts.positive(2, "vocabSize");
            if (vocabSize > LARGEST_VOCABULARY) {
                throw new IllegalArgumentException(launch.operation() + " vocabSize: " + vocabSize
                        + " (expected: at most " + LARGEST_VOCABULARY + ")");
            }
            return new Rows(parts, parts.positive(0, "slots"), parts.positive(1, "rowsPerSlot"), vocabSize);
        }

        int size(int index) {
            return parts.launch().size(index);
        }

        Argument ints(int index) {
            return parts.ints(index, "ints", (long) slots * IntColumn.COUNT);
        }

        Argument floats(int index) {
            return parts.floats(index, "floats", (long) slots * FloatColumn.COUNT);
        }

        /// `columns` floats for each row.
        Argument rows(int index, String name, int columns) {
            return parts.floats(index, name, (long) slots * rowsPerSlot * columns);
        }

        Argument draft(int index) {
            return parts.ints(index, "draft", (long) slots * Math.max(1, rowsPerSlot - 1));
        }
    }

    private static List<KernelCall> distribution(Rows rows, RowShape shape) {
        int firstRow = rows.size(4);
        int rowCount = rows.parts.positive(5, "rowCount");
        if (firstRow < 0 || firstRow + rowCount > rows.rowsPerSlot) {
            throw new IllegalArgumentException("DISTRIBUTION rows: " + firstRow + " to " + (firstRow + rowCount - 1)
                    + " (expected: within 0 to " + (rows.rowsPerSlot - 1) + ")");
        }
        Argument probabilities = rows.rows(0, "probabilities", rows.vocabSize);
        Argument statistics = rows.rows(1, "statistics", RowStat.COUNT);
        Argument logits = rows.rows(2, "logits", rows.vocabSize);
        Argument sizes = Argument.ints(
                rows.rowsPerSlot, rows.vocabSize, role(rows.size(3)).rowsColumn(), firstRow, rowCount);
        Grid grid = Grid.of(rows.slots * rowCount, shape.lanes());
        KernelCall cut = new KernelCall(
                KernelName.of("distributionCut", shape.lanes(), shape.span(), shape.digitBits(), shape.bins()),
                grid,
                List.of(probabilities, logits, rows.ints(3), rows.floats(4), sizes));
        if (shape.lanes() == 1 || rows.vocabSize < RowShape.LONG) {
            KernelCall whole = new KernelCall(
                    KernelName.of("distribution", shape.lanes(), shape.span()),
                    grid,
                    List.of(probabilities, statistics, logits, rows.ints(3), rows.floats(4), sizes));
            return List.of(whole, cut);
        }
        int groups = rows.slots * rowCount;
        Grid parts = new Grid(groups, RowShape.PARTS, shape.lanes());
        Argument found = Argument.scratch("found", 2L * groups * RowShape.PARTS);
        Argument sums = Argument.scratch("sums", 3L * groups * RowShape.PARTS);
        return List.of(
                new KernelCall(
                        KernelName.of("distributionLargest", RowShape.PARTS, shape.lanes()),
                        parts,
                        List.of(found, logits, rows.ints(3), sizes)),
                new KernelCall(
                        KernelName.of("distributionWeigh", RowShape.PARTS, shape.lanes()),
                        parts,
                        List.of(probabilities, sums, found, logits, rows.ints(3), rows.floats(4), sizes)),
                new KernelCall(
                        KernelName.of("distributionScale", RowShape.PARTS, shape.lanes()),
                        parts,
                        List.of(probabilities, statistics, sums, found, rows.ints(3), rows.floats(4), sizes)),
                cut);
    }

    private static KernelCall sampleDraft(Rows rows, RowShape shape) {
        return new KernelCall(
                KernelName.of("sampleDraft", shape.lanes(), shape.blocks()),
                Grid.of(rows.slots, shape.lanes()),
                List.of(
                        rows.draft(0),
                        rows.ints(1),
                        rows.rows(2, "probabilities", rows.vocabSize),
                        Argument.ints(rows.rowsPerSlot, rows.vocabSize, rows.size(3))));
    }

    private static KernelCall sampleLast(Rows rows, RowShape shape) {
        ModelRole role = role(rows.size(3));
        return new KernelCall(
                KernelName.of("sampleLast", shape.lanes(), shape.blocks()),
                Grid.of(rows.slots, shape.lanes()),
                List.of(
                        rows.ints(0),
                        rows.floats(1),
                        rows.rows(2, "logits", rows.vocabSize),
                        rows.rows(3, "probabilities", rows.vocabSize),
                        rows.rows(4, "statistics", RowStat.COUNT),
                        Argument.ints(
                                rows.rowsPerSlot,
                                rows.vocabSize,
                                role.rowsColumn(),
                                role.source().code())));
    }

    private static ModelRole role(int code) {
        return code == ModelRole.DRAFTER.code() ? ModelRole.DRAFTER : ModelRole.EXPERT;
    }
}
