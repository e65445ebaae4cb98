package io.speccascade.engine;

/// What a batch tells whoever fills it. Called by the engine's thread.
interface BatchListener {
    /// A block was enqueued.
    void block();

    void emitted(TokenSource source);

    void finished(Sequence sequence, Generation answer);

    void failed(Sequence sequence, RuntimeException failure);

    /// Pages ran out: it has lost its slot, and wants another as soon as there is one.
    void preempted(Sequence sequence);

    /// The drafter's answer was thrown away: the expert wants a slot.
    void startsOver(Sequence sequence);
}
