/// Transformers as programs, KV caches, batching, the decoding strategies, and the Java API.
@NullMarked
package io.speccascade.engine;

import org.jspecify.annotations.NullMarked;
