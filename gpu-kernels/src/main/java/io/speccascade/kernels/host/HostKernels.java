package io.speccascade.kernels.host;

import io.speccascade.kernels.Launch;

/// Maps each operation to its host kernel. The switch has no default: an operation without a kernel does not compile.
final class HostKernels implements AutoCloseable {
    private final Crew crew;
    private final RowCrew rows;

    HostKernels(Crew crew) {
        this.crew = crew;
        rows = new RowCrew(crew.workers(), crew.arithmetic().rowLoops());
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
            case MATMUL -> MatmulKernels.matmul(launch, crew);
            case MATMUL_ADD -> MatmulKernels.matmulAdd(launch, crew);
            case ADD -> ElementKernels.add(launch, crew);
            case ADD_BIAS -> ElementKernels.addBias(launch, crew);
            case HEAD_NORM -> ElementKernels.headNorm(launch, crew);
            case RELU -> ElementKernels.relu(launch, crew);
            case SOFT_CAP -> ElementKernels.softCap(launch, crew);
            case ROPE_STORE -> new RopeStoreKernel(launch, crew);
            case ATTENTION -> new AttentionKernel(launch, crew);
            case RELATIVE_ATTENTION -> new RelativeAttentionKernel(launch, crew);
            case PLAN_PREFILL -> PlanKernels.prefill(launch);
            case PLAN_DRAFT -> PlanKernels.draft(launch);
            case PLAN_VERIFY -> PlanKernels.verify(launch);
            case PLAN_LAST -> PlanKernels.last(launch);
            case PLAN_TOKEN_CASCADE -> PlanKernels.tokenCascade(launch);
            case DISTRIBUTION -> new DistributionKernel(launch, rows);
            case SAMPLE_DRAFT -> SampleKernels.sampleDraft(launch, rows);
            case RULE -> RuleKernels.rule(launch, rows);
            case ACCEPT -> SampleKernels.accept(launch);
            case CORRECT -> RuleKernels.correct(launch, rows);
            case SAMPLE_LAST -> SampleKernels.sampleLast(launch, rows);
            case SAMPLE_TARGET -> RuleKernels.sampleTarget(launch, rows);
            case COMMIT -> new CommitKernel(launch);
            case TARGET -> RuleKernels.target(launch, rows);
        };
    }

    @Override
    public void close() {
        crew.close();
    }
}
