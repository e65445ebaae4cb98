package io.speccascade.kernels.cuda.ptx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a thread can ask about its place in the grid.
enum SpecialRegister {
    TID_X,
    TID_Y,
    TID_Z,
    NTID_X,
    NTID_Y,
    NTID_Z,
    CTAID_X,
    CTAID_Y,
    CTAID_Z,
    NCTAID_X,
    NCTAID_Y,
    NCTAID_Z,
    LANEID,
    WARPID,
    NWARPID,
    LANEMASK_EQ,
    LANEMASK_LT,
    LANEMASK_LE,
    LANEMASK_GT,
    LANEMASK_GE;

    /// Finds one by what PTX calls it.
    static @Nullable SpecialRegister find(String name) {
        for (SpecialRegister register : values()) {
            String lower = register.name().toLowerCase(Locale.ROOT);
            if (name.equals("%" + (lower.startsWith("lanemask") ? lower : lower.replace('_', '.')))) {
                return register;
            }
        }
        return null;
    }

    int value(PtxKernel.Shape shape, int[] group, int thread) {
        int lane = thread % 32;
        return switch (this) {
            case TID_X -> thread % shape.blockX();
            case TID_Y -> thread / shape.blockX() % shape.blockY();
            case TID_Z -> thread / (shape.blockX() * shape.blockY());
            case NTID_X -> shape.blockX();
            case NTID_Y -> shape.blockY();
            case NTID_Z -> shape.blockZ();
            case CTAID_X -> group[0];
            case CTAID_Y -> group[1];
            case CTAID_Z -> group[2];
            case NCTAID_X -> shape.gridX();
            case NCTAID_Y -> shape.gridY();
            case NCTAID_Z -> shape.gridZ();
            case LANEID -> lane;
            case WARPID -> thread / 32;
            case NWARPID -> (shape.threads() + 31) / 32;
            case LANEMASK_EQ -> 1 << lane;
            case LANEMASK_LT -> (1 << lane) - 1;
            case LANEMASK_LE -> (2 << lane) - 1;
            case LANEMASK_GT -> ~((2 << lane) - 1);
            case LANEMASK_GE -> ~((1 << lane) - 1);
        };
    }
}
