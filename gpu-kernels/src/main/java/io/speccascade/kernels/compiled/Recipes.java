package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Launch;
import java.util.List;

/// Maps each operation to the kernel calls that make it up. The switch has no default: an operation without kernels
/// does
/// not compile.
public final class Recipes {
    private Recipes() {}

    /// The calls of one launch, in order.
    ///
    /// @throws IllegalArgumentException if the launch does not fit its buffers
    public static List<KernelCall> calls(Launch launch, Geometry geometry) {
        return switch (launch.operation()) {
            case EMBED -> MatmulRecipes.embed(launch, geometry);
            case NORM_MATMUL -> MatmulRecipes.normMatmul(launch, geometry);
            case NORM_GATED -> MatmulRecipes.normGated(launch, geometry);
            case MATMUL, MATMUL_ADD -> MatmulRecipes.matmul(launch, geometry);
            case ADD -> List.of(new ElementRecipes(launch, geometry).add());
            case ADD_BIAS -> List.of(new ElementRecipes(launch, geometry).addBias());
            case HEAD_NORM -> List.of(new ElementRecipes(launch, geometry).headNorm());
            case RELU -> List.of(new ElementRecipes(launch, geometry).relu());
            case SOFT_CAP -> List.of(new ElementRecipes(launch, geometry).softCap());
            case ROPE_STORE, ATTENTION -> AttentionRecipes.calls(launch, geometry);
            case RELATIVE_ATTENTION -> List.of(AttentionRecipes.relative(launch, geometry));
            case PLAN_PREFILL, PLAN_DRAFT, PLAN_VERIFY, PLAN_LAST, PLAN_TOKEN_CASCADE, ACCEPT, COMMIT ->
                SlotRecipes.calls(launch, geometry);
            case DISTRIBUTION, SAMPLE_DRAFT, RULE, CORRECT, SAMPLE_LAST, SAMPLE_TARGET, TARGET ->
                VocabularyRecipes.calls(launch, geometry);
        };
    }
}
