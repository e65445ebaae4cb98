package io.speccascade.kernels.host;

import io.speccascade.kernels.Launch;

/// Maps each operation to its host kernel. The switch has no default: an operation without a kernel does not compile.
final class HostKernels {
    private final Workers workers;

    HostKernels(Workers workers) {
        this.workers = workers;
    }

    /// How the kernels compute, in words.
    String describe() {
        return "plain loops";
    }

    HostKernel prepare(Launch launch) {
        return switch (launch.operation()) {
            case EMBED, NORM_MATMUL, NORM_GATED, MATMUL_ADD, ROPE_STORE, ATTENTION ->
                () -> {
                    throw new UnsupportedOperationException(
                            launch.operation() + " on " + workers.threads() + " threads");
                };
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
}
