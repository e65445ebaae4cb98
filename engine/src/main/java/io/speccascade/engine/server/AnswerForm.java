package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.GeneratedToken;
import java.util.List;
import java.util.Optional;

/// What an answer looks like in JSON: completions and chat differ in little else.
interface AnswerForm {
    /// What ids begin with.
    String idPrefix();

    /// `object` of a whole answer.
    String wholeName();

    /// `object` of a part of a stream.
    String partName();

    /// Puts the whole text into a choice.
    void putWhole(ObjectNode choice, String text);

    /// Puts a part of the text into a choice of a stream.
    void putPart(ObjectNode choice, String text);

    /// Puts what a choice of a stream begins with.
    ///
    /// @param echo the prompt, where it was asked for
    /// @return whether there is anything
    boolean putStart(ObjectNode choice, String echo);

    /// The tokens' log-probabilities, empty where they carry none.
    ///
    /// @param offset characters that come before the tokens
    Optional<ObjectNode> logProbabilities(TokenTexts texts, List<GeneratedToken> tokens, int offset);
}
