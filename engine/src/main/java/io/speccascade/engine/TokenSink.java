package io.speccascade.engine;

/// Where the engine's thread puts what a request emits. Called in order, by that thread alone; must neither wait nor
/// throw. [#finished] or [#failed] comes last, and just one of them.
interface TokenSink {
    void token(GeneratedToken token);

    void finished(Generation answer);

    void failed(RuntimeException failure);
}
