/// The HTTP server: OpenAI's interface for completions and chat, llama.cpp's for tokens, metrics for Prometheus
/// ([EngineMetrics]) and a page for people ([PageRoutes]), over one [ApiServer].
///
/// Read first: [ApiServer] (connections, the end), [RouteTable] (which path is answered by what), [Exchange] and
/// [Responses] (one request and its answer). A request for text goes through [CompletionRoute] or [ChatRoute], which
/// read it into [Work]; [Answering] has the engine do it and writes what comes, whole or as [StreamedAnswer].
///
/// Invariants: every request is answered on a virtual thread of its own. What is wrong with a request is an [ApiError],
/// which names the field, what it held and what was expected; no answer shows a stack trace. Whoever
/// stops reading gets nothing more computed: [ConnectionWatch] cancels what a closed connection had asked for.
@NullMarked
package io.speccascade.engine.server;

import org.jspecify.annotations.NullMarked;
