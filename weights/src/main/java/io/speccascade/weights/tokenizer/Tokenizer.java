package io.speccascade.weights.tokenizer;

import io.speccascade.weights.Checkpoint;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Turns text into the tokens that a model was trained on, and tokens into bytes. Knows byte-level BPE ("gpt2"),
/// SentencePiece BPE ("llama") and SentencePiece unigram ("t5"). Holds native memory; close it. Safe for use by many
/// threads.
///
/// Decoding what was encoded gives the same bytes, except where the vocabulary itself rewrites text: U+2581 in a
/// SentencePiece vocabulary, which that format cannot tell from a space; the normalization and the unknown characters
/// of
/// a unigram vocabulary; and what a `tokenizer.json` asks for (NFC, or no second space before a text that starts with
/// one).
public final class Tokenizer implements AutoCloseable {
    private final Vocabulary vocabulary;
    private final ByteAlphabet alphabet = new ByteAlphabet();
    private final Markup plainMarkup;
    private final Markup allMarkup;
    private final BitSet missingBytes;
    private final LibraryForm.Prefix prefix;
    private final NativeTokenizer start;
    private final NativeTokenizer inside;

    private Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        boolean own = vocabulary.huggingFaceJson().isPresent();
        LibraryForm form = own ? new OriginalJson(vocabulary).form() : new TokenizerJson(vocabulary).form();
        // Text that always is one token is the library's to find where the model's own rules for it are known.
        EnumSet<TokenKind> plain = own ? EnumSet.noneOf(TokenKind.class) : EnumSet.of(TokenKind.USER_DEFINED);
        EnumSet<TokenKind> all = EnumSet.of(TokenKind.CONTROL, TokenKind.UNKNOWN);
        all.addAll(plain);
        this.plainMarkup = new Markup(vocabulary, plain, LibraryForm.Margins.NONE);
        this.allMarkup = new Markup(vocabulary, all, form.margins());
        this.missingBytes = switch (vocabulary.model()) {
            case BYTE_LEVEL_BPE -> alphabet.missing(vocabulary.pieces());
            case SENTENCE_PIECE, UNIGRAM -> new BitSet();
        };
        this.prefix = form.prefix();
        this.start = NativeTokenizer.of(vocabulary.file(), form.start());
        this.inside = form.inside().equals(form.start()) ? start : NativeTokenizer.of(vocabulary.file(), form.inside());
    }

    /// Builds the tokenizer of a model file, which may be closed afterwards.
    ///
    /// @throws MalformedModelException if the vocabulary is missing, inconsistent or of an unknown kind
    /// @throws IllegalStateException if the native library cannot be unpacked or loaded
    public static Tokenizer of(Checkpoint file) {
        return new Tokenizer(new VocabularyReader(file).read());
    }

    /// The tokens of a text, after BOS if the file asks for it. What looks like a control token is taken as plain text.
    /// EOS follows where [#addsEos()], never elsewhere: the text is there to be continued.
    ///
    /// @throws IllegalArgumentException for an unpaired surrogate, or a byte that the vocabulary cannot spell
    public int[] encode(String text) {
        Encoding encoding = new Encoding(TextPosition.START);
        if (vocabulary.additions().bos()) {
            encoding.add(vocabulary.specials().bos().orElseThrow());
        }
        return encoding.encode(text, plainMarkup, addsEos());
    }

    /// The tokens of text that follows other tokens: no BOS, no EOS, no space of SentencePiece's own.
    ///
    /// @throws IllegalArgumentException as [#encode(String)]
    public int[] encodeContinuation(String text) {
        return new Encoding(TextPosition.CONTINUATION).encode(text, plainMarkup, false);
    }

    /// The tokens of a prompt that a chat template made: control tokens that it spells out are recognised. BOS comes
    /// first if the file asks for it, once, even if the template spells it too; EOS follows where [#addsEos()].
    ///
    /// @throws IllegalArgumentException as [#encode(String)]
    public int[] encodeChat(String prompt) {
        Encoding encoding = new Encoding(TextPosition.START);
        OptionalInt bos = vocabulary.specials().bos();
        if (vocabulary.additions().bos() && !prompt.startsWith(piece(bos.orElseThrow()))) {
            encoding.add(bos.orElseThrow());
        }
        return encoding.encode(prompt, allMarkup, addsEos());
    }

    /// What a token adds to the output: often less than a character. Empty for control, unknown and unused tokens.
    ///
    /// @throws IllegalArgumentException if the vocabulary has no such token
    public byte[] bytes(int token) {
        String piece = piece(token);
        return switch (vocabulary.kinds().get(token)) {
            case NORMAL ->
                switch (vocabulary.model()) {
                    case BYTE_LEVEL_BPE -> alphabet.bytes(piece);
                    case SENTENCE_PIECE, UNIGRAM -> piece.replace('▁', ' ').getBytes(StandardCharsets.UTF_8);
                };
            case USER_DEFINED -> piece.getBytes(StandardCharsets.UTF_8);
            case BYTE -> new byte[] {(byte) Integer.parseInt(piece, 3, 5, 16)};
            case UNKNOWN, CONTROL, UNUSED -> new byte[0];
        };
    }

    /// The text of tokens that start with the start of a text: the inverse of [#encode(String)]. Bytes that are not
    /// UTF-8 become U+FFFD.
    public String decode(int... tokens) {
        return decode(TextPosition.START, tokens);
    }

    /// The text of tokens that follow others: the inverse of [#encodeContinuation(String)].
    public String decodeContinuation(int... tokens) {
        return decode(TextPosition.CONTINUATION, tokens);
    }

    private String decode(TextPosition position, int... tokens) {
        TextStream stream = new TextStream(this, position);
        StringBuilder text = new StringBuilder();
        for (int token : tokens) {
            text.append(stream.accept(token));
        }
        return text.append(stream.finish()).toString();
    }

    /// How the vocabulary spells a token, for people: `Ġthe`, `▁the`, `<0x0A>`, `<|endoftext|>`.
    ///
    /// @throws IllegalArgumentException if the vocabulary has no such token
    public String piece(int token) {
        if (token < 0 || token >= vocabulary.size()) {
            throw new IllegalArgumentException("token: " + token + " (expected: 0 to " + (vocabulary.size() - 1) + ")");
        }
        return vocabulary.pieces().get(token);
    }

    public int vocabSize() {
        return vocabulary.size();
    }

    /// The token that starts a text.
    public OptionalInt bosToken() {
        return vocabulary.specials().bos();
    }

    /// The token that ends a text.
    public OptionalInt eosToken() {
        return vocabulary.specials().eos();
    }

    /// Every token that ends a generation: EOS, end of turn, end of message; ascending.
    public List<Integer> stopTokens() {
        return vocabulary.specials().stops();
    }

    /// Whether encoded text ends with EOS, as the encoder of an encoder-decoder model (T5) was trained to expect.
    public boolean addsEos() {
        return vocabulary.additions().eos();
    }

    /// Whether a token steers the model and has no text.
    public boolean isControl(int token) {
        return switch (vocabulary.kinds().get(token)) {
            case CONTROL, UNKNOWN -> true;
            case NORMAL, USER_DEFINED, UNUSED, BYTE -> false;
        };
    }

    boolean addsSpacePrefix() {
        return prefix != LibraryForm.Prefix.NEVER;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Frees the native memory.
    @Override
    public void close() {
        start.close();
        inside.close();
    }

    /// One text on its way to tokens.
    private final class Encoding {
        private final IntStream.Builder tokens = IntStream.builder();
        private boolean atPrefix;
        private int last = -1;

        Encoding(TextPosition position) {
            this.atPrefix = position == TextPosition.START;
        }

        int[] encode(String text, Markup markup, boolean endsWithEos) {
            requireText(text);
            markup.split(text, this::plain, this::found);
            int eos = vocabulary.specials().eos().orElse(-1);
            if (endsWithEos && last != eos) {
                add(eos);
            }
            return tokens.build().toArray();
        }

        void add(int token) {
            tokens.add(token);
            last = token;
        }

        private void found(int token) {
            add(token);
            atPrefix = prefix == LibraryForm.Prefix.AFTER_CONTROL && isControl(token);
        }

        private void plain(String text) {
            requireSpelled(text);
            for (long token : (atPrefix ? start : inside).encode(text)) {
                add((int) token);
            }
            atPrefix = false;
        }
    }

    private void requireText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException(
                            "text: unpaired surrogate at " + i + " (expected: valid Unicode)");
                }
                i++;
            }
        }
    }

    private void requireSpelled(String text) {
        if (missingBytes.isEmpty()) {
            return;
        }
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (missingBytes.get(Byte.toUnsignedInt(unit))) {
                throw new IllegalArgumentException("text: no token of " + vocabulary.file() + " spells the byte 0x"
                        + Integer.toHexString(Byte.toUnsignedInt(unit)));
            }
        }
    }
}
