package io.speccascade.engine.server;

import io.speccascade.engine.Request;
import java.util.List;
import java.util.stream.IntStream;

/// What one HTTP request asks the engine for.
///
/// @param prompts each is answered `choices` times
/// @param settings of every answer; choice i of a prompt has its seed plus i
/// @param choices n
/// @param isStreamed whether tokens are sent as they come
/// @param includesUsage whether a stream ends with its usage
/// @param form what an answer looks like
record Work(
        List<PromptTokens> prompts,
        Request settings,
        int choices,
        boolean isStreamed,
        boolean includesUsage,
        AnswerForm form) {
    /// A prompt, encoded.
    ///
    /// @param echo what comes before the answer, empty where it was not asked for
    record PromptTokens(List<Integer> tokens, String echo) {}

    Work {
        prompts = List.copyOf(prompts);
    }

    /// The requests, in the order of the answer's choices.
    List<Request> requests() {
        return prompts.stream()
                .flatMap(prompt -> IntStream.range(0, choices)
                        .mapToObj(choice -> settings.withPrompt(new Request.Prompt.Tokens(prompt.tokens()))
                                .withSeed(settings.seed() + choice)))
                .toList();
    }

    /// What the answer's text begins with.
    String echo(int index) {
        return prompts.get(index / choices).echo();
    }
}
