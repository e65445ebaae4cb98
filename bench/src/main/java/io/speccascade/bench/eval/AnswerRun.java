package io.speccascade.bench.eval;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.GenerationStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/// Gets the answers that a run still lacks.
record AnswerRun(RunPlan plan, CascadeEngine engine, AnswerLog log) {
    // Enough that no slot is ever idle, few enough for the engine's queue.
    private static final int WAITING = 64;

    private record Pending(RunPlan.Item item, GenerationStream answer) {}

    /// Appends each answer as soon as it and those before it are complete.
    void complete(Progress progress) throws IOException {
        Iterator<RunPlan.Item> missing = plan.itemsAsComputed().stream()
                .filter(item -> !log.has(item.key()))
                .iterator();
        Queue<Pending> pending = new ArrayDeque<>();
        try {
            while (missing.hasNext() || !pending.isEmpty()) {
                while (missing.hasNext() && pending.size() < engine.slots() + WAITING) {
                    RunPlan.Item item = missing.next();
                    pending.add(new Pending(item, engine.submit(plan.request(item))));
                }
                Pending first = pending.remove();
                AnswerKey key = first.item().key();
                log.append(AnswerLine.of(
                        key,
                        plan.task().problems().get(key.problem()),
                        first.answer().result()));
                progress.step();
            }
        } finally {
            pending.forEach(left -> left.answer().close());
        }
    }
}
