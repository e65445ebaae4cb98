package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private static List<String> drain(FairQueue<String> queue) {
        List<String> order = new ArrayList<>();
        while (queue.first().isPresent()) {
            String first = queue.first().get();
            assertEquals(first, queue.remove());
            order.add(first);
        }
        return order;
    }

    @Test
    void clientsTakeTurnsAndEachKeepsItsOrder() {
        FairQueue<String> queue = new FairQueue<>();
        for (int i = 0; i < 4; i++) {
            queue.add("a", "a" + i);
        }
        queue.add("b", "b0");
        queue.add("c", "c0");
        queue.add("b", "b1");
        assertEquals(List.of("a0", "b0", "c0", "a1", "b1", "a2", "a3"), drain(queue));
    }

    @Test
    void whatWasPreemptedGoesFirst() {
        FairQueue<String> queue = new FairQueue<>();
        queue.add("a", "a0");
        queue.addFirst("young");
        queue.addFirst("old");
        assertEquals(List.of("old", "young", "a0"), drain(queue));
    }

    @Test
    void takesOutWhatMatches() {
        FairQueue<String> queue = new FairQueue<>();
        queue.addFirst("x1");
        queue.add("a", "a0");
        queue.add("a", "x2");
        queue.add("b", "x3");
        assertEquals(List.of("x1", "x2", "x3"), queue.removeAll(item -> item.startsWith("x")));
        assertEquals(List.of("a0"), drain(queue));
        assertTrue(queue.first().isEmpty());
    }
}
