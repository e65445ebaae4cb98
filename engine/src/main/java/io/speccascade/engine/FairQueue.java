package io.speccascade.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Requests that wait for a slot: clients take turns, the requests of one client come in order. What was preempted goes
/// before all others.
final class FairQueue {
    private final Deque<Sequence> preempted = new ArrayDeque<>();
    private final Map<String, Deque<Sequence>> byClient = new LinkedHashMap<>(); // in the order of their turns

    void add(Sequence sequence) {
        byClient.computeIfAbsent(sequence.client(), absent -> new ArrayDeque<>())
                .add(sequence);
    }

    void addFirst(Sequence sequence) {
        preempted.addFirst(sequence);
    }

    Optional<Sequence> first() {
        if (!preempted.isEmpty()) {
            return Optional.of(preempted.getFirst());
        }
        return byClient.values().stream().findFirst().map(Deque::getFirst);
    }

    /// Takes the first one out; the next turn is another client's.
    Sequence remove() {
        if (!preempted.isEmpty()) {
            return preempted.remove();
        }
        Map.Entry<String, Deque<Sequence>> turn = byClient.entrySet().iterator().next();
        Sequence sequence = turn.getValue().remove();
        byClient.remove(turn.getKey());
        if (!turn.getValue().isEmpty()) {
            byClient.put(turn.getKey(), turn.getValue());
        }
        return sequence;
    }

    /// Takes out all that match.
    List<Sequence> removeAll(Predicate<Sequence> matches) {
        List<Sequence> removed = new ArrayList<>();
        preempted.removeIf(sequence -> matches.test(sequence) && removed.add(sequence));
        byClient.values().forEach(line -> line.removeIf(sequence -> matches.test(sequence) && removed.add(sequence)));
        byClient.values().removeIf(Deque::isEmpty);
        return removed;
    }
}
