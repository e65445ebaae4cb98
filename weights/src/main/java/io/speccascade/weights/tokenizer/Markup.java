package io.speccascade.weights.tokenizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds tokens that are spelled out in a text: at each place the longest that starts there.
final class Markup {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}*");

    private final Map<Character, List<Spelling>> byFirstLetter = new HashMap<>();
    private final LibraryForm.Margins margins;

    private record Spelling(String text, int token) {}

    Markup(Vocabulary vocabulary, Set<TokenKind> kinds, LibraryForm.Margins margins) {
        this.margins = margins;
        for (int token = 0; token < vocabulary.size(); token++) {
            String piece = vocabulary.pieces().get(token);
            if (!piece.isEmpty() && kinds.contains(vocabulary.kinds().get(token))) {
                byFirstLetter
                        .computeIfAbsent(piece.charAt(0), ignored -> new ArrayList<>())
                        .add(new Spelling(piece, token));
            }
        }
        byFirstLetter
                .values()
                .forEach(spellings -> spellings.sort(Comparator.comparingInt(
                                (Spelling spelling) -> spelling.text().length())
                        .reversed()));
    }

    /// Hands over the text in order: found tokens, and the (never empty) text between them.
    void split(String text, Consumer<String> plain, IntConsumer token) {
        Matcher space = WHITE_SPACE.matcher(text);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            Spelling found = longestAt(text, at);
            if (found.text().isEmpty()) {
                at++;
                continue;
            }
            int end = margins.before().contains(found.token()) ? trimmed(text, start, at) : at;
            if (end > start) {
                plain.accept(text.substring(start, end));
            }
            token.accept(found.token());
            at += found.text().length();
            if (margins.after().contains(found.token())
                    && space.region(at, text.length()).lookingAt()) {
                at = space.end();
            }
            start = at;
        }
        if (start < text.length()) {
            plain.accept(text.substring(start));
        }
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && WHITE_SPACE.matcher(text.substring(at - 1, at)).matches()) {
            at--;
        }
        return at;
    }

    private Spelling longestAt(String text, int at) {
        for (Spelling spelling : byFirstLetter.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(spelling.text(), at)) {
                return spelling;
            }
        }
        return new Spelling("", -1);
    }
}
