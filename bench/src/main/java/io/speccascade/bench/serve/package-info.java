/// How the engine serves many at once: [LoadTest] loads the HTTP server with mixed requests and checks every answer,
/// [Throughput] measures tokens per second by the number of slots, beside llama.cpp.
@NullMarked
package io.speccascade.bench.serve;

import org.jspecify.annotations.NullMarked;
