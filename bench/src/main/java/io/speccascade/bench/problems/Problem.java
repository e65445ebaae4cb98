package io.speccascade.bench.problems;

/// A word problem with one of its worked solutions.
///
/// @param question the text of the problem, one line
/// @param solution one calculation per line, then `#### answer`
/// @param answer the final number
/// @param template name of the template it was drawn from
public record Problem(String question, String solution, long answer, String template) {
    /// What a model is given. Its answer is a space and the solution.
    public String prompt() {
        return "Question: " + question + "\nAnswer:";
    }
}
