package io.speccascade.kernels.host;

import io.speccascade.kernels.Launch;

/// Maps each operation to its host kernel. The switch has no default: an operation without a kernel does not compile.
final class HostKernels implements AutoCloseable {
    private final Crew crew;

    HostKernels(Crew crew) {
        this.crew = crew;
    }

    /// How the kernels compute, in words.
    String describe() {
        return crew.arithmetic().describe();
    }

    HostKernel prepare(Launch launch) {
        return switch (launch.operation()) {
            case EMBED -> new EmbedKernel(launch);
            case NORM_MATMUL -> MatmulKernels.normMatmul(launch, crew);
            case NORM_GATED -> MatmulKernels.normGated(launch, crew);
            case MATMUL_ADD -> MatmulKernels.matmulAdd(launch, crew);
            case ROPE_STORE -> new RopeStoreKernel(launch, crew);
            case ATTENTION -> new AttentionKernel(launch, crew);
            case PLAN_PREFILL,
                    PLAN_DRAFT,
                    PLAN_VERIFY,
                    PLAN_LAST,
                    PLAN_TOKEN_CASCADE,
                    DISTRIBUTION,
                    SAMPLE_DRAFT,
                    RULE,
                    ACCEPT,
                    CORRECT,
                    SAMPLE_LAST,
                    SAMPLE_TARGET,
                    COMMIT,
                    TARGET ->
                () -> {
                    throw new UnsupportedOperationException(launch.operation().toString());
                };
        };
    }

    @Override
    public void close() {
        crew.close();
    }
}
