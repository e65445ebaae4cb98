package io.speccascade.kernels.host;

/// What every host kernel works with: the threads, the inner loops, the working memory.
record Crew(Workers workers, Arithmetic arithmetic, Scratch scratch) implements AutoCloseable {
    static Crew of(int threads, Arithmetic arithmetic) {
        return new Crew(new Workers(threads), arithmetic, new Scratch(threads));
    }

    @Override
    public void close() {
        workers.close();
        scratch.close();
    }
}
