/// The engine as a chat model of LangChain4j, whose jar (`dev.langchain4j:langchain4j-core`) the program brings: the
/// engine has no need of it, and nothing outside this package mentions it.
///
/// Read first: [CascadeChatModel], [CascadeStreamingChatModel], [CascadeResponseMetadata].
@NullMarked
package io.speccascade.engine.langchain4j;

import org.jspecify.annotations.NullMarked;
