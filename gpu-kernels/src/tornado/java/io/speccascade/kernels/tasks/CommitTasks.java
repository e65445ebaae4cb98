package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Philox;
import io.speccascade.kernels.RuleStat;
import io.speccascade.kernels.SlotState;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// The end of a block: how much of the draft is accepted, and what becomes of the slot. A work-item takes a slot, or
/// every so many.
final class CommitTasks {
    private CommitTasks() {}

    /// Tosses the coins.
    ///
    /// @param sizes slots, rows per slot, work-items
    static void acceptDraft(
            KernelContext context,
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray statistics, // [slots·rowsPerSlot, RuleStat.COUNT]
            IntArray sizes,
            int lanes) {
        int slots = sizes.get(0);
        int apart = sizes.get(2);
        int group = context.groupIdx;
        int lane = context.localIdx;
        for (int slot = group * lanes + lane; slot < slots; slot += apart) {
            int at = slot * IntColumn.COUNT;
            if (SlotTask.active(ints, at) == 1) {
                int blockDraft = ints.get(at + IntColumn.BLOCK_DRAFT);
                int length = ints.get(at + IntColumn.LENGTH);
                int low = ints.get(at + IntColumn.SEED_LOW);
                int high = ints.get(at + IntColumn.SEED_HIGH);
                int accepted = 0;
                int deferred = 0;
                int examined = 0;
                int lossy = ints.get(at + IntColumn.LOSSY);
                while (examined < blockDraft && accepted == examined) {
                    int stat = (slot * sizes.get(1) + examined) * RuleStat.COUNT;
                    deferred += (int) statistics.get(stat + RuleStat.DEFER_DRAFTED);
                    float coin = PhiloxTask.uniform(low, high, length + examined, Philox.ACCEPT);
                    int passes = coin < statistics.get(stat + RuleStat.ACCEPT) ? 1 : 0;
                    accepted += passes;
                    lossy += coin >= statistics.get(stat + RuleStat.ACCEPT_EXACTLY) ? passes : 0;
                    examined++;
                }
                ints.set(at + IntColumn.BLOCK_ACCEPTED, accepted);
                ints.set(at + IntColumn.BLOCK_DEFERRED, deferred);
                ints.set(at + IntColumn.LOSSY, lossy);
            }
        }
    }

    /// Appends, counts, rewinds, reports.
    ///
    /// @param sizes slots, context, maxDraft, stop capacity, work-items
    static void commitBlock(
            KernelContext context,
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            IntArray tokens, // [slots, context]
            IntArray sources, // [slots, context]
            IntArray acceptedPerPosition, // [slots, max(1, maxDraft)]
            IntArray emitted, // [slots, maxDraft + 4]
            IntArray draft, // [slots, max(1, maxDraft)]
            IntArray stopTokens, // [slots, stopCapacity]
            IntArray sizes,
            int lanes) {
        int slots = sizes.get(0);
        int stride = sizes.get(1);
        int maxDraft = sizes.get(2);
        int stopCapacity = sizes.get(3);
        int apart = sizes.get(4);
        int width = TornadoMath.max(1, maxDraft);
        int group = context.groupIdx;
        int lane = context.localIdx;
        for (int slot = group * lanes + lane; slot < slots; slot += apart) {
            int at = slot * IntColumn.COUNT;
            int report = slot * (maxDraft + 4);
            int status = ints.get(at + IntColumn.STATUS);
            int committed = 0;
            if (ints.get(at + IntColumn.ACTIVE) == 1) {
                int length = ints.get(at + IntColumn.LENGTH);
                if (ints.get(at + IntColumn.FAULT) == 0) {
                    int limit = ints.get(at + IntColumn.LIMIT);
                    int accepted = ints.get(at + IntColumn.BLOCK_ACCEPTED);
                    status = SlotCodes.RUNNING;
                    while (status == SlotCodes.RUNNING && committed <= accepted) {
                        int value = ints.get(at + IntColumn.LAST_TOKEN);
                        int source = ints.get(at + IntColumn.LAST_SOURCE);
                        if (committed < accepted) {
                            value = draft.get(slot * width + committed);
                            source = SlotCodes.FROM_DRAFTER;
                        }
                        int target = slot * stride + length + committed;
                        tokens.set(target, value);
                        sources.set(target, source);
                        emitted.set(report + SlotState.EMITTED_TOKENS + committed, value);
                        emitted.set(report + SlotState.EMITTED_LAST_SOURCE, source);
                        committed++;
                        int stops = 0;
                        for (int i = 0; i < stopCapacity; i++) {
                            stops += stopTokens.get(slot * stopCapacity + i) == value ? 1 : 0;
                        }
                        if (length + committed >= limit) {
                            status = SlotCodes.LIMIT_REACHED;
                        }
                        if (stops > 0) {
                            status = SlotCodes.STOPPED;
                        }
                    }
                    length += committed;
                    ints.set(at + IntColumn.LENGTH, length);
                    int kept = TornadoMath.min(accepted, committed);
                    for (int i = 0; i < kept; i++) {
                        int place = slot * width + i;
                        acceptedPerPosition.set(place, acceptedPerPosition.get(place) + 1);
                    }
                    add(ints, at + IntColumn.BLOCKS, 1);
                    add(ints, at + IntColumn.DRAFTED, ints.get(at + IntColumn.BLOCK_DRAFT));
                    add(ints, at + IntColumn.ACCEPTED, kept);
                    add(ints, at + IntColumn.DEFERRED, ints.get(at + IntColumn.BLOCK_DEFERRED));
                    if (committed > accepted) {
                        int confidence = slot * FloatColumn.COUNT + FloatColumn.LOG_CONFIDENCE;
                        float last = floats.get(slot * FloatColumn.COUNT + FloatColumn.LAST_LOG_PROBABILITY);
                        floats.set(confidence, floats.get(confidence) + last);
                    }
                } else {
                    status = SlotCodes.FAILED;
                }
                ints.set(at + IntColumn.STATUS, status);
                // What a model has been fed beyond the committed tokens but the last is void.
                int drafterFed = ints.get(at + IntColumn.DRAFTER_FED);
                int expertFed = ints.get(at + IntColumn.EXPERT_FED);
                ints.set(at + IntColumn.DRAFTER_FED, TornadoMath.min(drafterFed, length - 1));
                ints.set(at + IntColumn.EXPERT_FED, TornadoMath.min(expertFed, length - 1));
                ints.set(at + IntColumn.ACTIVE, 0);
            }
            emitted.set(report + SlotState.EMITTED_COUNT, committed);
            emitted.set(report + SlotState.EMITTED_STATUS, status);
        }
    }

    private static void add(IntArray ints, int index, int value) {
        ints.set(index, ints.get(index) + value);
    }
}
