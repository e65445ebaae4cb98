package io.speccascade.kernels.cuda;

import java.util.ArrayList;
import java.util.List;

/// What a [FakeStream] captured.
final class FakeGraph implements Runnable {
    private final List<Runnable> nodes = new ArrayList<>();

    void add(Runnable node) {
        nodes.add(node);
    }

    int size() {
        return nodes.size();
    }

    @Override
    public void run() {
        nodes.forEach(Runnable::run);
    }
}
