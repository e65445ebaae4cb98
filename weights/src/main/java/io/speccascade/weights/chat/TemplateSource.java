package io.speccascade.weights.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in Jinjava's words what Jinjava reads otherwise than Jinja: the condition of a loop, which it drops, becomes a
/// filter of ours; the value of a named argument, of which it takes the first operand only, goes into brackets; a slice
/// that goes backwards, which it does not know, becomes the filter `reverse`.
final class TemplateSource {
    private static final Pattern TAG = Pattern.compile("\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("(\\{%[-+]?\\s*for\\s+)(.+?)(\\s+in\\s+)(.*)", Pattern.DOTALL);

    private static final String BACKWARDS = "[::-1]";

    private TemplateSource() {}

    static String forJinjava(String source) {
        Matcher tags = TAG.matcher(source);
        StringBuilder out = new StringBuilder();
        while (tags.find()) {
            String tag = tags.group();
            tags.appendReplacement(out, Matcher.quoteReplacement(tag.startsWith("{#") ? tag : expressions(loop(tag))));
        }
        return tags.appendTail(out).toString();
    }

    private static String loop(String tag) {
        Matcher loop = LOOP.matcher(tag);
        if (!loop.matches()) {
            return tag;
        }
        String rest = loop.group(4);
        int condition = word(rest, "if", 0);
        if (condition < 0 || word(rest, "else", condition) >= 0) {
            return tag;
        }
        int end = rest.length() - (rest.endsWith("-%}") || rest.endsWith("+%}") ? 3 : 2);
        String test = rest.substring(condition + 2, end).strip();
        return loop.group(1) + loop.group(2) + loop.group(3) + "("
                + rest.substring(0, condition).strip() + ")|" + LoopCondition.NAME + "("
                + quoted(loop.group(2).strip()) + "," + quoted(test) + ") " + rest.substring(end);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /// Where a word stands by itself, outside strings and brackets.
    private static int word(String text, String word, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at = next(text, at)) {
            char letter = text.charAt(at);
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            boolean here = depth == 0 && at > 0 && text.startsWith(word, at) && at + word.length() < text.length();
            if (here
                    && Character.isWhitespace(text.charAt(at - 1))
                    && Character.isWhitespace(text.charAt(at + word.length()))) {
                return at;
            }
        }
        return -1;
    }

    /// The place after a letter, or after a whole string.
    private static int next(String text, int at) {
        char quote = text.charAt(at);
        if (quote != '\'' && quote != '"') {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private static String expressions(String tag) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int at = 0;
        while (at < tag.length()) {
            char letter = tag.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth > 0 && isAssignment(tag, at)) {
                int end = valueEnd(tag, at + 1);
                String value = expressions(tag.substring(at + 1, end)).strip();
                out.append(value.indexOf(' ') < 0 ? "=" + value : "=(" + value + ")");
                at = end;
            } else if (tag.startsWith(BACKWARDS, at)) {
                out.append("|reverse");
                at += BACKWARDS.length();
            } else {
                int next = next(tag, at);
                out.append(tag, at, next);
                at = next;
            }
        }
        return out.toString();
    }

    private static boolean isAssignment(String tag, int at) {
        return tag.charAt(at) == '='
                && "=!<>".indexOf(tag.charAt(at - 1)) < 0
                && at + 1 < tag.length()
                && tag.charAt(at + 1) != '=';
    }

    private static int valueEnd(String tag, int from) {
        int depth = 0;
        for (int at = from; at < tag.length(); at = next(tag, at)) {
            char letter = tag.charAt(at);
            if (depth == 0 && (letter == ',' || letter == ')')) {
                return at;
            }
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
        }
        return tag.length();
    }
}
