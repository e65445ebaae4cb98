package io.speccascade.engine;

import io.speccascade.cascade.Emission;
import io.speccascade.cascade.SlotCounters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.transformer.PagedCache;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.SlotStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sequences that are decoded together. Between blocks they come and go; each [#step] feeds one chunk of the
/// prompts
/// that are not in the caches yet, and runs one block for all whose prompt is. A block belongs to one program, so the
/// sequences of a batch share a *group*: all strategies that draft, and the expert alone, which is drafts of no token;
/// or one of the others. Where the device works on its own, what a block emitted is read one block behind.
final class Batch {
    private final Device device;
    private final Slots slots;
    private final Map<ModelRole, Transformer> models;
    private final DecodingPrograms programs;
    private final CachePages pages;
    private final LogitsReader logits;
    private final PromptFeeder feeder;
    private final BatchListener listener;
    private final @Nullable Running[] running; // by slot
    private final List<Running> byAge = new ArrayList<>();
    private final int ahead;
    private long enqueued;
    private long taken;

    Batch(
            Device device,
            Slots slots,
            Map<ModelRole, Transformer> models,
            DecodingPrograms programs,
            CachePages pages,
            BatchListener listener) {
        this.device = device;
        this.slots = slots;
        this.models = models;
        this.programs = programs;
        this.pages = pages;
        this.listener = listener;
        logits = new LogitsReader(device, slots.state(), programs);
        running = new Running[slots.state().slots()];
        feeder = new PromptFeeder(programs, models.keySet());
        ahead = device.isAsynchronous() ? 1 : 0;
    }

    boolean isEmpty() {
        return byAge.isEmpty();
    }

    /// Those in slots now, the oldest first.
    List<Sequence> sequences() {
        return byAge.stream().map(Running::sequence).toList();
    }

    /// Whether there is a slot, a program in common with the others, and pages for a prompt.
    boolean hasRoomFor(Sequence sequence) {
        if (byAge.isEmpty()) {
            return true;
        }
        Strategy group = programs.group(byAge.getFirst().sequence().strategy());
        return freeSlot() < running.length
                && group == programs.group(sequence.strategy())
                && pages.hasRoomFor(sequence, byAge.size());
    }

    /// Puts a sequence into a slot.
    void admit(Sequence sequence) {
        SlotParameters parameters = sequence.parameters(); // refuses what no slot can take
        int slot = freeSlot();
        List<Integer> tokens = sequence.tokens();
        List<Integer> shared = pages.share(sequence, tokens);
        int sharedPositions = shared.size() * PagedCache.PAGE_SIZE;
        Running admitted =
                new Running(sequence, slot, enqueued, pages.limit(sequence), pages.complete(sequence, shared));
        running[slot] = admitted;
        byAge.add(admitted);
        pages.map(admitted, 0);
        models.forEach((role, model) -> {
            if (sequence.strategy().blockModels().contains(role)) {
                model.encode(admitted.slot(), sequence.source());
            }
        });
        sequence.admitted(sharedPositions, device.transfers());
        fill(admitted, parameters, tokens, sharedPositions);
    }

    /// The lowest free slot behind those that are being fed; the number of slots where there is none. The device feeds
    /// by slot, and who came first must not wait for those who came later.
    private int freeSlot() {
        int free = running.length;
        for (int slot = running.length - 1; slot >= 0; slot--) {
            Running active = running[slot];
            if (active == null) {
                free = slot;
            } else if (!active.isReady()) {
                break;
            }
        }
        return free;
    }

    private void fill(Running admitted, SlotParameters parameters, List<Integer> tokens, int shared) {
        Sequence sequence = admitted.sequence();
        Set<ModelRole> needed = sequence.strategy().blockModels();
        int last = tokens.size() - 1;
        boolean drafts = needed.contains(ModelRole.DRAFTER)
                && !(sequence.strategy().isSpeculative() && admitted.draftTokens() == 0);
        boolean scores = needed.contains(ModelRole.EXPERT);
        // A model that does not work for the sequence counts as ready.
        int drafterFed = drafts ? shared : last;
        int expertFed = scores ? shared : last;
        admitted.mustFeed(ModelRole.DRAFTER, drafterFed, last);
        admitted.mustFeed(ModelRole.EXPERT, expertFed, last);
        admitted.setDrafterFed(needed.contains(ModelRole.DRAFTER) ? shared : 0);
        slots.admit(
                admitted.slot(),
                tokens.stream().mapToInt(Integer::intValue).toArray(),
                parameters,
                drafterFed,
                expertFed);
    }

    /// Runs one block, and takes what is due of those before.
    void step() {
        byAge.forEach(this::chooseDraft);
        feeder.feed(running);
        byAge.stream().filter(Running::becomesPublishable).forEach(pages::publish);
        givePages();
        boolean anyReady = byAge.stream().anyMatch(Running::isReady);
        if (anyReady) {
            enqueue();
        }
        boolean waits = byAge.stream().anyMatch(active -> active.sequence().wantsEveryBlockRead());
        while (slots.pendingEmissions() > (anyReady && !waits ? ahead : 0)) {
            take();
        }
    }

    /// Takes all that is on its way.
    void drain() {
        while (slots.pendingEmissions() > 0) {
            take();
        }
    }

    /// Ends a sequence before its time.
    void interrupt(Sequence sequence, FinishReason reason) {
        for (Running active : List.copyOf(byAge)) {
            if (active.sequence() == sequence) {
                SlotCounters counters = slots.counters(active.slot());
                release(active);
                listener.finished(sequence, sequence.finish(reason, counters, device.transfers()));
            }
        }
    }

    /// Gives all slots back after a failure.
    void abandon() {
        for (Running active : List.copyOf(byAge)) {
            forget(active);
            pages.release(active);
        }
        pages.forgetPublished(); // what was enqueued to fill them may never have run
        while (slots.pendingEmissions() > 0) {
            slots.emissions();
        }
        taken = enqueued; // a read that failed was not counted
        for (int slot = 0; slot < running.length; slot++) {
            slots.release(slot);
        }
    }

    private void chooseDraft(Running active) {
        Sequence sequence = active.sequence();
        int next = sequence.draft().next();
        if (!active.isReady() || next == active.draftTokens()) {
            return;
        }
        if (active.draftTokens() == 0) {
            int committed = sequence.length();
            slots.resumeDrafts(active.slot(), committed, active.drafterFed());
            active.mustFeed(ModelRole.DRAFTER, active.drafterFed(), committed - 1);
        }
        slots.setDraftTokens(active.slot(), next);
        active.setDraftTokens(next);
    }

    private void enqueue() {
        int draftTokens = byAge.stream().mapToInt(Running::draftTokens).max().orElse(0);
        programs.groupBlock(byAge.getFirst().sequence().strategy(), draftTokens).run();
        slots.startEmissions();
        enqueued++;
        byAge.forEach(Running::enqueued);
        listener.block();
    }

    /// Gives every sequence the pages that its next block may need; the youngest give way where there are not enough.
    private void givePages() {
        for (Running active : List.copyOf(byAge)) {
            while (byAge.contains(active) && pages.lacks(active)) {
                if (slots.pendingEmissions() > 0) {
                    drain();
                } else {
                    preempt(byAge.getLast());
                }
            }
            if (byAge.contains(active)) {
                pages.grow(active);
            }
        }
    }

    private void preempt(Running victim) {
        victim.sequence().leftSlot(slots.counters(victim.slot()));
        release(victim);
        listener.preempted(victim.sequence());
    }

    private void take() {
        long number = taken;
        List<Emission> emissions = slots.emissions();
        taken++;
        for (Emission emission : emissions) {
            Running active = running[emission.slot()];
            if (active != null && active.mayOwn(number)) {
                take(active, emission);
            }
        }
    }

    private void take(Running active, Emission emission) {
        Sequence sequence = active.sequence();
        int count = emission.tokens().size();
        List<TokenSource> sources =
                emission.sources().stream().map(TokenSource::of).toList();
        active.taken(count, (int)
                sources.stream().filter(source -> source == TokenSource.DRAFTER).count());
        if (emission.status() == SlotStatus.FAILED) {
            release(active);
            listener.failed(
                    sequence,
                    new IllegalStateException("request " + sequence.index()
                            + ": the logits are not finite (expected: a model whose logits are finite numbers)"));
            return;
        }
        List<Optional<LogProbabilities>> logProbabilities = logits.read(active, emission.tokens(), sources);
        for (int i = 0; i < count; i++) {
            listener.emitted(sources.get(i));
            int token = emission.tokens().get(i);
            if (i == count - 1 && emission.status().isDone()) {
                sequence.answer().acceptLast(token, sources.get(i), logProbabilities.get(i));
            } else {
                sequence.answer().accept(token, sources.get(i), logProbabilities.get(i));
            }
        }
        boolean stopped = sequence.answer().isStopped();
        if (emission.status().isDone() || stopped) {
            end(active, stopped || emission.status() == SlotStatus.STOPPED);
        }
    }

    private void end(Running active, boolean stopped) {
        Sequence sequence = active.sequence();
        SlotCounters counters = slots.counters(active.slot());
        release(active);
        if (sequence.defers(counters)) {
            sequence.startOver(counters, device.transfers());
            listener.startsOver(sequence);
        } else {
            FinishReason reason = stopped ? FinishReason.STOP : FinishReason.LENGTH;
            listener.finished(sequence, sequence.finish(reason, counters, device.transfers()));
        }
    }

    /// If the device fails here the sequence is still in its slot, and ends with all others.
    private void release(Running active) {
        slots.release(active.slot());
        forget(active);
        pages.publish(active);
        pages.release(active);
    }

    private void forget(Running active) {
        running[active.slot()] = null;
        byAge.remove(active);
    }
}
