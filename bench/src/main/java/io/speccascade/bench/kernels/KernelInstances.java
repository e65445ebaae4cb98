package io.speccascade.bench.kernels;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.ElementType;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

/// Operations with their buffers, ready to run.
final class KernelInstances {
    private static final long ALL_BYTES = 128L << 20;
    private static final int MOST = 32;

    private KernelInstances() {}

    /// One, filled with the same numbers on every device.
    ///
    /// @param arena where weights lie that a device does not copy
    static KernelInstance of(KernelCase one, Device device, Arena arena) {
        return of(one, new BufferSource(device, arena));
    }

    private static KernelInstance of(KernelCase one, BufferSource source) {
        return switch (one.operation()) {
            case EMBED -> layer(one, source).embed();
            case NORM_MATMUL -> layer(one, source).normMatmul();
            case NORM_GATED -> layer(one, source).normGated();
            case MATMUL -> layer(one, source).matmul();
            case MATMUL_ADD -> layer(one, source).matmulAdd();
            case ADD -> layer(one, source).add();
            case ADD_BIAS -> layer(one, source).addBias();
            case RELU -> layer(one, source).relu();
            case HEAD_NORM -> layer(one, source).headNorm();
            case SOFT_CAP -> layer(one, source).softCap();
            case ROPE_STORE -> layer(one, source).ropeStore();
            case RELATIVE_ATTENTION -> layer(one, source).relativeAttention();
            case ATTENTION -> layer(one, source).attention();
            case PLAN_PREFILL -> slot(one, source).planPrefill();
            case PLAN_DRAFT -> slot(one, source).planDraft();
            case PLAN_VERIFY -> slot(one, source).planVerify();
            case PLAN_LAST -> slot(one, source).planLast();
            case PLAN_TOKEN_CASCADE -> slot(one, source).planTokenCascade();
            case DISTRIBUTION -> slot(one, source).distribution();
            case SAMPLE_DRAFT -> slot(one, source).sampleDraft();
            case RULE -> slot(one, source).rule();
            case ACCEPT -> slot(one, source).accept();
            case CORRECT -> slot(one, source).correct();
            case SAMPLE_LAST -> slot(one, source).sampleLast();
            case SAMPLE_TARGET -> slot(one, source).sampleTarget();
            case COMMIT -> slot(one, source).commit();
            case TARGET -> slot(one, source).target();
        };
    }

    /// So many that none is still in a cache when its turn comes again.
    static List<KernelInstance> many(KernelCase one, Device device, Arena arena) {
        BufferSource source = new BufferSource(device, arena);
        List<KernelInstance> all = new ArrayList<>();
        all.add(of(one, source));
        long bytes = all.getFirst().launch().buffers().stream()
                .filter(buffer -> buffer.type() != ElementType.I32)
                .mapToLong(buffer -> buffer.type().byteSize(buffer.length()))
                .sum();
        long wanted = Math.clamp(ALL_BYTES / Math.max(1, bytes), 1, MOST);
        while (all.size() < wanted) {
            all.add(of(one, source));
        }
        return all;
    }

    private static LayerKernels layer(KernelCase one, BufferSource source) {
        return new LayerKernels(one, source);
    }

    private static SlotKernels slot(KernelCase one, BufferSource source) {
        return new SlotKernels(one, source);
    }
}
