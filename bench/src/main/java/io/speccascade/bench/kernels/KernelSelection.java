package io.speccascade.bench.kernels;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which cases are measured.
///
/// @param operations empty: all
/// @param shapes layers; empty with the three that follow: a choice for each operation, else 8b
/// @param vocabularies empty: 128256
/// @param types of weights; empty: Q8_0
/// @param rows empty: 1 and 6
record KernelSelection(
        List<Operation> operations,
        List<KernelShape> shapes,
        List<Integer> vocabularies,
        List<ElementType> types,
        List<Integer> rows) {
    private static final int VOCABULARY = 128_256;

    /// Operations without weights or vocabulary, on rows of a layer.
    private static final Set<Operation> PLAIN = EnumSet.of(
            Operation.ADD,
            Operation.ADD_BIAS,
            Operation.RELU,
            Operation.HEAD_NORM,
            Operation.ROPE_STORE,
            Operation.RELATIVE_ATTENTION,
            Operation.ATTENTION);

    private static final Set<Operation> PRODUCTS =
            EnumSet.of(Operation.NORM_MATMUL, Operation.NORM_GATED, Operation.MATMUL, Operation.MATMUL_ADD);

    /// Operations on a slot that do not see the vocabulary.
    private static final Set<Operation> OF_SLOTS = EnumSet.of(
            Operation.PLAN_PREFILL,
            Operation.PLAN_DRAFT,
            Operation.PLAN_VERIFY,
            Operation.PLAN_LAST,
            Operation.PLAN_TOKEN_CASCADE,
            Operation.COMMIT);

    /// What is measured where nothing is asked for: every operation, products in the types and numbers
    /// of rows that decoding and verifying have, and one case of each of the other sizes.
    private static final List<String> USUAL = List.of(
            "EMBED:8b:32000:Q8_0:6",
            "NORM_MATMUL:8b:0:Q8_0:1",
            "NORM_MATMUL:8b:0:Q8_0:6",
            "NORM_MATMUL:8b:0:Q4_K:1",
            "NORM_MATMUL:8b:128256:Q8_0:1",
            "NORM_GATED:8b:0:Q8_0:1",
            "NORM_GATED:8b:0:Q8_0:6",
            "NORM_GATED:8b:0:Q4_K:1",
            "NORM_GATED:70b:0:Q4_0:1",
            "NORM_GATED:1b:0:F16:1",
            "MATMUL:8b:0:Q8_0:1",
            "MATMUL:3b:0:F32:1",
            "MATMUL_ADD:8b:0:Q8_0:1",
            "MATMUL_ADD:8b:0:Q8_0:6",
            "MATMUL_ADD:8b:0:Q4_K:1",
            "MATMUL_ADD:8b:0:Q4_K:6",
            "MATMUL_ADD:8b:0:Q6_K:1",
            "MATMUL_ADD:8b:0:F32:1",
            "ADD:8b:0:F32:6",
            "ADD_BIAS:8b:0:F32:6",
            "RELU:8b:0:F32:6",
            "HEAD_NORM:8b:0:F32:6",
            "SOFT_CAP:8b:256000:F32:6",
            "ROPE_STORE:8b:0:F32:6",
            "RELATIVE_ATTENTION:1b:0:F32:6",
            "ATTENTION:8b:0:F32:1",
            "ATTENTION:8b:0:F32:6",
            "PLAN_PREFILL:8b:0:F32:6",
            "PLAN_DRAFT:8b:0:F32:6",
            "PLAN_VERIFY:8b:0:F32:6",
            "PLAN_LAST:8b:0:F32:6",
            "PLAN_TOKEN_CASCADE:8b:0:F32:6",
            "DISTRIBUTION:8b:128256:F32:6",
            "DISTRIBUTION:8b:32000:F32:1",
            "SAMPLE_DRAFT:8b:128256:F32:6",
            "RULE:8b:128256:F32:6",
            "RULE:8b:256000:F32:6",
            "ACCEPT:8b:128256:F32:6",
            "CORRECT:8b:128256:F32:6",
            "SAMPLE_LAST:8b:128256:F32:6",
            "SAMPLE_TARGET:8b:128256:F32:6",
            "COMMIT:8b:0:F32:6",
            "TARGET:8b:128256:F32:6");

    KernelSelection {
        operations = operations.isEmpty() ? List.of(Operation.values()) : List.copyOf(operations);
    }

    List<KernelCase> cases() {
        boolean usual = shapes.isEmpty() && vocabularies.isEmpty() && types.isEmpty() && rows.isEmpty();
        return usual
                ? USUAL.stream()
                        .map(KernelCase::parse)
                        .filter(one -> operations.contains(one.operation()))
                        .toList()
                : operations.stream().flatMap(this::combined).distinct().toList();
    }

    /// All combinations that an operation can tell apart.
    private Stream<KernelCase> combined(Operation operation) {
        boolean hasWeights = PRODUCTS.contains(operation) || operation == Operation.EMBED;
        List<KernelCase> cases = new ArrayList<>();
        for (KernelShape shape : shapes.isEmpty() ? List.of(KernelShape.named("8b")) : shapes) {
            for (int vocabulary : vocabularies(operation)) {
                for (ElementType type : hasWeights ? or(types, List.of(ElementType.Q8_0)) : List.of(ElementType.F32)) {
                    for (int count : or(rows, List.of(1, 6))) {
                        if (count > 1 || !needsDraft(operation)) {
                            cases.add(new KernelCase(operation, shape, vocabulary, type, count));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    private List<Integer> vocabularies(Operation operation) {
        if (operation == Operation.NORM_MATMUL) {
            return Stream.concat(Stream.of(0), vocabularies.stream()).toList();
        }
        boolean sees = !PRODUCTS.contains(operation) && !PLAIN.contains(operation) && !OF_SLOTS.contains(operation);
        return sees ? or(vocabularies, List.of(VOCABULARY)) : List.of(0);
    }

    /// Whether it works on drafted tokens, of which there are none in a block of one row.
    private static boolean needsDraft(Operation operation) {
        return switch (operation) {
            case PLAN_DRAFT, PLAN_VERIFY, SAMPLE_DRAFT, RULE, ACCEPT, CORRECT, SAMPLE_TARGET, TARGET -> true;
            case EMBED, NORM_MATMUL, NORM_GATED, MATMUL, MATMUL_ADD, ADD, ADD_BIAS, RELU, HEAD_NORM -> false;
            case SOFT_CAP, ROPE_STORE, RELATIVE_ATTENTION, ATTENTION, DISTRIBUTION, SAMPLE_LAST -> false;
            case PLAN_PREFILL, PLAN_LAST, PLAN_TOKEN_CASCADE, COMMIT -> false;
        };
    }

    private static <T> List<T> or(List<T> given, List<T> usual) {
        return given.isEmpty() ? usual : given;
    }
}
