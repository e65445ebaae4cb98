package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/// What the threads of a warp do together: exchanges, votes, sums.
final class WarpOperations {
    /// What a thread gets from a lane that does not take part, where PTX leaves it open: NaN as a float.
    private static final int VOID = -1;

    private WarpOperations() {}

    static void addTo(Map<String, Assembly> table) {
        for (Mode mode : Mode.values()) {
            table.put("shfl.sync." + mode.modifier + ".b32", o -> new Shuffle(o, mode));
        }
        table.put("vote.sync.ballot.b32", o -> vote(o, (votes, lanes) -> votes));
        table.put("vote.sync.all.pred", o -> vote(o, (votes, lanes) -> votes == lanes ? 1 : 0));
        table.put("vote.sync.any.pred", o -> vote(o, (votes, lanes) -> votes != 0 ? 1 : 0));
        table.put("vote.sync.uni.pred", o -> vote(o, (votes, lanes) -> votes == 0 || votes == lanes ? 1 : 0));
        table.put("bar.warp.sync", WarpOperations::barrier);
        table.put("activemask.b32", WarpOperations::activeMask);
        for (String type : new String[] {"s32", "u32"}) {
            table.put("redux.sync.add." + type, o -> reduce(o, Integer::sum));
        }
        table.put("redux.sync.min.s32", o -> reduce(o, Math::min));
        table.put("redux.sync.max.s32", o -> reduce(o, Math::max));
        table.put("redux.sync.min.u32", o -> reduce(o, (a, b) -> Integer.compareUnsigned(a, b) <= 0 ? a : b));
        table.put("redux.sync.max.u32", o -> reduce(o, (a, b) -> Integer.compareUnsigned(a, b) >= 0 ? a : b));
        table.put("redux.sync.and.b32", o -> reduce(o, (a, b) -> a & b));
        table.put("redux.sync.or.b32", o -> reduce(o, (a, b) -> a | b));
        table.put("redux.sync.xor.b32", o -> reduce(o, (a, b) -> a ^ b));
    }

    /// Which lane a shuffle reads.
    private enum Mode {
        UP("up"),
        DOWN("down"),
        BUTTERFLY("bfly"),
        INDEX("idx");

        private final String modifier;

        Mode(String modifier) {
            this.modifier = modifier;
        }

        /// The lane that `lane` reads.
        ///
        /// @param control bits 0 to 4 bound the lane, bits 8 to 12 say which bits of a lane it may not leave
        /// @return -1 if it is out of bounds
        int source(int lane, int amount, int control) {
            int segment = control >> 8 & 31;
            int bound = control & 31;
            int lowest = lane & segment;
            int highest = lowest | (bound & ~segment);
            int source = switch (this) {
                case UP -> lane - amount;
                case DOWN -> lane + amount;
                case BUTTERFLY -> lane ^ amount;
                case INDEX -> lowest | (amount & ~segment);
            };
            boolean isInside = this == UP ? source >= highest : source <= highest;
            return isInside ? source : -1;
        }
    }

    private static final class Shuffle extends WarpInstruction {
        private final Mode mode;
        private final int target;
        private final int inside;
        private final int source;
        private final int amount;
        private final int control;

        private Shuffle(Operands operands, Mode mode) {
            super(operands.site(), operands.narrow(4));
            operands.expect(5);
            this.mode = mode;
            if (operands.get(0) instanceof Operand.Pair pair) {
                target = operands.target(pair.first(), false);
                inside = operands.target(pair.second(), false);
            } else {
                target = operands.narrowTarget(0);
                inside = Registers.SINK;
            }
            source = operands.narrow(1);
            amount = operands.narrow(2);
            control = operands.narrow(3);
        }

        @Override
        void runWarp(Block block, int[] active, int from, int to) {
            int present = lanes(active, from, to);
            int first = active[from] / LANES * LANES;
            int[] values = Arrays.copyOfRange(block.narrow(source), first, first + LANES);
            for (int i = from; i < to; i++) {
                int t = active[i];
                int lane = mode.source(t % LANES, block.narrow(amount)[t] & 31, block.narrow(control)[t]);
                boolean isPresent = lane < 0 || (present >> lane & 1) != 0;
                block.narrow(inside)[t] = lane < 0 ? 0 : 1;
                block.narrow(target)[t] = isPresent ? values[lane < 0 ? t % LANES : lane] : VOID;
            }
        }
    }

    /// @param outcome of the votes and the lanes that voted, a bit each
    private static Instruction vote(Operands operands, IntBinaryOperator outcome) {
        operands.expect(3);
        boolean isNegated = operands.get(1) instanceof Operand.Negated;
        int predicate = operands.narrow(
                operands.get(1) instanceof Operand.Negated negated ? negated.predicate() : operands.get(1));
        int target = operands.narrowTarget(0);
        return new WarpInstruction(operands.site(), operands.narrow(2)) {
            @Override
            void runWarp(Block block, int[] active, int from, int to) {
                int votes = 0;
                for (int i = from; i < to; i++) {
                    if (block.narrow(predicate)[active[i]] != 0 != isNegated) {
                        votes |= 1 << active[i];
                    }
                }
                int result = outcome.applyAsInt(votes, lanes(active, from, to));
                for (int i = from; i < to; i++) {
                    block.narrow(target)[active[i]] = result;
                }
            }
        };
    }

    private static Instruction reduce(Operands operands, IntBinaryOperator operator) {
        operands.expect(3);
        int target = operands.narrowTarget(0);
        int source = operands.narrow(1);
        return new WarpInstruction(operands.site(), operands.narrow(2)) {
            @Override
            void runWarp(Block block, int[] active, int from, int to) {
                int result = block.narrow(source)[active[from]];
                for (int i = from + 1; i < to; i++) {
                    result = operator.applyAsInt(result, block.narrow(source)[active[i]]);
                }
                for (int i = from; i < to; i++) {
                    block.narrow(target)[active[i]] = result;
                }
            }
        };
    }

    private static Instruction barrier(Operands operands) {
        operands.expect(1);
        return new WarpInstruction(operands.site(), operands.narrow(0)) {
            @Override
            void runWarp(Block block, int[] active, int from, int to) {}
        };
    }

    /// Waits for nobody.
    private static Instruction activeMask(Operands operands) {
        operands.expect(1);
        int target = operands.narrowTarget(0);
        return new Instruction(operands.site()) {
            @Override
            void run(Block block, int[] active, int count) {
                int to;
                for (int from = 0; from < count; from = to) {
                    to = WarpInstruction.end(active, from, count);
                    int lanes = WarpInstruction.lanes(active, from, to);
                    for (int i = from; i < to; i++) {
                        block.narrow(target)[active[i]] = lanes;
                    }
                }
            }
        };
    }
}
