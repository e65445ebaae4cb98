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
final class FairQueue<T> {
    private final Deque<T> preempted = new ArrayDeque<>();
    private final Map<String, Deque<T>> byClient = new LinkedHashMap<>(); // in the order of their turns

    void add(String client, T item) {
        byClient.computeIfAbsent(client, absent -> new ArrayDeque<>()).add(item);
    }

    void addFirst(T item) {
        preempted.addFirst(item);
    }

    Optional<T> first() {
        if (!preempted.isEmpty()) {
            return Optional.of(preempted.getFirst());
        }
        return byClient.values().stream().findFirst().map(Deque::getFirst);
    }

    /// Takes the first one out; the next turn is another client's.
    T remove() {
        if (!preempted.isEmpty()) {
            return preempted.remove();
        }
        Map.Entry<String, Deque<T>> turn = byClient.entrySet().iterator().next();
        T item = turn.getValue().remove();
        byClient.remove(turn.getKey());
        if (!turn.getValue().isEmpty()) {
            byClient.put(turn.getKey(), turn.getValue());
        }
        return item;
    }

    /// Takes out all that match.
    List<T> removeAll(Predicate<T> matches) {
        List<T> removed = new ArrayList<>();
        preempted.removeIf(item -> matches.test(item) && removed.add(item));
        byClient.values().forEach(line -> line.removeIf(item -> matches.test(item) && removed.add(item)));
        byClient.values().removeIf(Deque::isEmpty);
        return removed;
    }
}
