package io.speccascade.engine;

import io.speccascade.cascade.Emission;
import io.speccascade.cascade.SlotCounters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.weights.tokenizer.TextPosition;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs requests of one strategy over the slots: admits while slots are free, feeds prompts, replays the strategy's
/// block
/// until all are done. Between admission and the end of a request the host only reads what each block emitted; where
/// the
/// device works on its own it does so one block behind, so that the device never waits for the host.
final class BatchRunner {
    /// A request with its prompt in tokens.
    ///
    /// @param index of the request in the caller's list
    /// @param prompt what the answer continues
    /// @param source what an encoder reads; empty where there is none
    record Task(int index, Request request, List<Integer> prompt, List<Integer> source) {}

    /// A finished request, with the sum of plain log-probabilities where one model alone drew its tokens.
    record Outcome(Task task, Generation generation, double logConfidence) {}

    /// @param firstBlock the first block that the request can take part in
    private record Running(Task task, AnswerBuilder answer, long startNanos, long firstBlock) {}

    private final Device device;
    private final Slots slots;
    private final Map<ModelRole, Transformer> models;
    private final DecodingPrograms programs;
    private final Tokenizer tokenizer;
    private final List<Optional<Running>> running = new ArrayList<>();
    private long enqueued;
    private long taken;

    BatchRunner(
            Device device,
            Slots slots,
            Map<ModelRole, Transformer> models,
            DecodingPrograms programs,
            Tokenizer tokenizer) {
        this.device = device;
        this.slots = slots;
        this.models = models;
        this.programs = programs;
        this.tokenizer = tokenizer;
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            running.add(Optional.empty());
        }
    }

    /// Runs all tasks; they must share `strategy`.
    ///
    /// @return outcomes in the order in which they finished
    List<Outcome> run(Strategy strategy, List<Task> tasks, Consumer<GeneratedToken> listener) {
        TransferCounters before = device.transfers();
        Deque<Task> waiting = new ArrayDeque<>(tasks);
        List<Outcome> outcomes = new ArrayList<>();
        int ahead = device.isAsynchronous() ? 1 : 0;
        try {
            while (outcomes.size() < tasks.size()) {
                admit(strategy, waiting, listener);
                enqueueBlock(strategy);
                if (slots.pendingEmissions() > ahead) {
                    takeBlock(before, outcomes);
                }
            }
            while (slots.pendingEmissions() > 0) {
                takeBlock(before, outcomes);
            }
        } catch (RuntimeException e) {
            releaseAfter(e);
            throw e;
        }
        return outcomes;
    }

    private void enqueueBlock(Strategy strategy) {
        int draftTokens = 0;
        for (Optional<Running> active : running) {
            if (strategy.isSpeculative() && active.isPresent()) {
                draftTokens =
                        Math.max(draftTokens, active.get().task().request().draftTokens());
            }
        }
        programs.block(strategy, draftTokens).run();
        slots.startEmissions();
        enqueued++;
    }

    private void takeBlock(TransferCounters before, List<Outcome> outcomes) {
        List<Emission> emissions = slots.emissions();
        taken++;
        for (Emission emission : emissions) {
            take(emission, before, outcomes);
        }
    }

    private void admit(Strategy strategy, Deque<Task> waiting, Consumer<GeneratedToken> listener) {
        int promptRows = 0;
        for (int slot = 0; slot < running.size() && !waiting.isEmpty(); slot++) {
            if (running.get(slot).isEmpty()) {
                Task task = waiting.remove();
                admit(slot, strategy, task, listener);
                promptRows += task.prompt().size() - 1;
            }
        }
        int chunks = (promptRows + programs.promptChunk() - 1) / programs.promptChunk();
        for (int chunk = 0; chunk < chunks; chunk++) {
            strategy.blockModels().forEach(role -> programs.prefill(role).run());
        }
    }

    private void admit(int slot, Strategy strategy, Task task, Consumer<GeneratedToken> listener) {
        Request request = task.request();
        int positions =
                (int) Math.min(slots.state().context(), (long) task.prompt().size() + request.maxTokens());
        models.values().forEach(model -> model.cache().reserve(slot, positions));
        strategy.blockModels().forEach(role -> model(role).encode(slot, task.source()));
        slots.admit(
                slot,
                task.prompt().stream().mapToInt(Integer::intValue).toArray(),
                new SlotParameters(
                        strategy.effectiveRule(request.rule()),
                        strategy.isSpeculative() ? request.draftTokens() : 0,
                        request.sampling(),
                        request.seed(),
                        request.maxTokens(),
                        tokenizer.stopTokens()));
        TextPosition position = task.source().isEmpty() ? TextPosition.CONTINUATION : TextPosition.START;
        AnswerBuilder answer = new AnswerBuilder(task.index(), tokenizer, position, request.stop(), listener);
        running.set(slot, Optional.of(new Running(task, answer, System.nanoTime(), enqueued)));
    }

    private Transformer model(ModelRole role) {
        return Objects.requireNonNull(models.get(role), () -> "no " + role);
    }

    private void take(Emission emission, TransferCounters before, List<Outcome> outcomes) {
        Optional<Running> active = running.get(emission.slot());
        if (active.isEmpty() || active.get().firstBlock() >= taken) {
            return; // of the request that had the slot before
        }
        if (emission.status() == SlotStatus.FAILED) {
            throw new IllegalStateException("request " + active.get().task().index()
                    + ": the logits are not finite (expected: a model whose logits are finite numbers)");
        }
        AnswerBuilder answer = active.get().answer();
        int count = emission.tokens().size();
        for (int i = 0; i < count; i++) {
            TokenSource source = TokenSource.of(emission.sources().get(i));
            if (i == count - 1 && emission.status().isDone()) {
                answer.acceptLast(emission.tokens().get(i), source);
            } else {
                answer.accept(emission.tokens().get(i), source);
            }
        }
        if (emission.status().isDone() || answer.isStopped()) {
            outcomes.add(finish(emission, active.get(), device.transfers().since(before)));
            release(emission.slot());
        }
    }

    private Outcome finish(Emission emission, Running active, TransferCounters transfers) {
        SlotCounters counters = slots.counters(emission.slot());
        FinishReason reason = active.answer().isStopped() || emission.status() == SlotStatus.STOPPED
                ? FinishReason.STOP
                : FinishReason.LENGTH;
        CascadeStats stats = new CascadeStats(
                active.answer().tokenCount(),
                counters.blocks(),
                counters.expertCalls(),
                counters.drafterCalls(),
                counters.drafted(),
                counters.accepted(),
                counters.deferred(),
                counters.acceptedPerPosition(),
                active.task().prompt().size(),
                0,
                0,
                0,
                (System.nanoTime() - active.startNanos()) / 1e9,
                transfers.bytesToHost(),
                transfers.bytesToDevice());
        return new Outcome(active.task(), active.answer().finish(reason, stats), counters.logConfidence());
    }

    private void release(int slot) {
        running.set(slot, Optional.empty());
        slots.release(slot);
        models.values().forEach(model -> model.cache().release(slot));
    }

    /// Gives all slots back; what goes wrong with that comes second to what went wrong before.
    private void releaseAfter(RuntimeException cause) {
        try {
            while (slots.pendingEmissions() > 0) {
                slots.emissions();
                taken++;
            }
            for (int slot = 0; slot < running.size(); slot++) {
                if (running.get(slot).isPresent()) {
                    release(slot);
                }
            }
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
