package io.speccascade.kernels;

/// Columns of [SlotState#ints]. The first group is written at admission, the second changes with every block, the
/// third counts, the last is scratch of the current block.
public final class IntColumn {
    private IntColumn() {}

    /// Tokens of the prompt. A model is ready for the slot when it has been fed all of them but the last.
    public static final int PROMPT_LENGTH = 0;
    /// Most committed tokens, prompt included; at most the context.
    public static final int LIMIT = 1;
    /// [RuleForm] code.
    public static final int RULE = 2;
    /// γ as requested; the last block may use less.
    public static final int DRAFT_TOKENS = 3;
    /// 0: off.
    public static final int TOP_K = 4;

    public static final int SEED_LOW = 5;
    public static final int SEED_HIGH = 6;

    /// Committed tokens.
    public static final int LENGTH = 7;
    /// [SlotStatus] code.
    public static final int STATUS = 8;
    /// Positions in the drafter's KV cache.
    public static final int DRAFTER_FED = 9;
    /// Positions in the expert's KV cache.
    public static final int EXPERT_FED = 10;

    /// Blocks committed.
    public static final int BLOCKS = 11;
    /// Drafter forward passes after the prompt, in which the slot took part.
    public static final int DRAFTER_CALLS = 12;
    /// Expert forward passes after the prompt, in which the slot took part.
    public static final int EXPERT_CALLS = 13;
    /// Tokens drafted for verification.
    public static final int DRAFTED = 14;
    /// Drafted tokens accepted and committed.
    public static final int ACCEPTED = 15;
    /// Examined positions where the rule deferred to the expert: up to and including the first rejection in
    /// speculation, every token in the other cascades.
    public static final int DEFERRED = 16;

    /// Drafted tokens that passed though exact speculation, with the same coin, would have rejected them; one that
    /// passed behind a stop token counts as well.
    public static final int LOSSY = 26;

    /// 1 when the slot takes part in the current block.
    public static final int ACTIVE = 17;
    /// γ of the current block.
    public static final int BLOCK_DRAFT = 18;
    /// Valid rows of the drafter's logits in the current block.
    public static final int DRAFTER_ROWS = 19;
    /// Valid rows of the expert's logits in the current block.
    public static final int EXPERT_ROWS = 20;
    /// Leading drafted tokens accepted in the current block.
    public static final int BLOCK_ACCEPTED = 21;
    /// Positions deferred in the current block.
    public static final int BLOCK_DEFERRED = 22;
    /// The token after the accepted ones.
    public static final int LAST_TOKEN = 23;
    /// [TokenSource] code of that token.
    public static final int LAST_SOURCE = 24;
    /// 1 when a row of logits had no finite maximum: the slot takes no further part in the block, which commits
    /// nothing.
    public static final int FAULT = 25;

    /// Instructions of the part of the [RuleProgram] for rows.
    public static final int ROW_LENGTH = 32;
    /// Instructions of its part for tokens.
    public static final int TOKEN_LENGTH = 33;
    /// First of the instructions, those for rows before those for tokens.
    public static final int INSTRUCTIONS = 34;

    /// Columns in a row.
    public static final int COUNT = 64;
}
