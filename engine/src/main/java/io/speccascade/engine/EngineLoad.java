package io.speccascade.engine;

/// What an engine was doing after its last block; the components are those of [EngineSnapshot].
record EngineLoad(int running, int pagesInUse, int pagesCached, long bytesToHost, long bytesToDevice) {}
