package io.speccascade.cascade;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import io.speccascade.kernels.RuleOperation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a rule that is written as an expression. Syntax and precedence are those of the library (EvalEx), of which
/// only
/// the tree is used; errors name the column.
final class RuleParser {
    private static final Map<String, RuleOperation> INFIX = Map.ofEntries(
            Map.entry("+", RuleOperation.ADD),
            Map.entry("-", RuleOperation.SUBTRACT),
            Map.entry("*", RuleOperation.MULTIPLY),
            Map.entry("/", RuleOperation.DIVIDE),
            Map.entry("<", RuleOperation.LESS),
            Map.entry("<=", RuleOperation.LESS_EQUAL),
            Map.entry(">", RuleOperation.GREATER),
            Map.entry(">=", RuleOperation.GREATER_EQUAL),
            Map.entry("&&", RuleOperation.AND),
            Map.entry("||", RuleOperation.OR));

    private static final Map<String, RuleOperation> FUNCTIONS = new TreeMap<>(Map.of(
            "min", RuleOperation.MIN,
            "max", RuleOperation.MAX,
            "abs", RuleOperation.ABS,
            "sqrt", RuleOperation.SQRT,
            "log", RuleOperation.LOG,
            "exp", RuleOperation.EXP));

    private final String text;

    private RuleParser(String text) {
        this.text = text;
    }

    /// The condition that `text` says.
    ///
    /// @throws IllegalArgumentException if it says none, naming the column
    static Term parse(String text) {
        RuleParser parser = new RuleParser(text);
        ASTNode tree = parser.tree();
        return parser.condition(tree);
    }

    private ASTNode tree() {
        try {
            return new Expression(text, configuration()).getAbstractSyntaxTree();
        } catch (ParseException e) {
            String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
            throw error(
                    e.getStartPosition(),
                    message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1),
                    "a condition, as maxQ < maxP - alpha*tv");
        }
    }

    /// No function is ever called: the library only asks how many parameters each takes.
    @SuppressWarnings("unchecked")
    private static ExpressionConfiguration configuration() {
        Map.Entry<String, FunctionIfc>[] functions = FUNCTIONS.entrySet().stream()
                .map(function -> Map.entry(
                        function.getKey(),
                        RuleOperation.isBinary(function.getValue().code()) ? new MinFunction() : new AbsFunction()))
                .toArray(Map.Entry[]::new);
        return ExpressionConfiguration.builder()
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(functions))
                .arraysAllowed(false)
                .structuresAllowed(false)
                .implicitMultiplicationAllowed(false)
                .build();
    }

    private Term condition(ASTNode node) {
        Term term = term(node);
        if (!term.isCondition()) {
            throw error(node.getToken().getStartPosition(), "a number", "a condition, as maxQ < 1 - alpha");
        }
        return term;
    }

    private Term number(ASTNode node) {
        Term term = term(node);
        if (term.isCondition()) {
            throw error(node.getToken().getStartPosition(), "a condition", "a number");
        }
        return term;
    }

    private Term term(ASTNode node) {
        Token token = node.getToken();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> new Term.Constant(literal(token));
            case VARIABLE_OR_CONSTANT -> new Term.Variable(variable(token));
            case PREFIX_OPERATOR -> prefix(node);
            case INFIX_OPERATOR -> infix(node);
            case FUNCTION -> function(node);
            case STRING_LITERAL,
                    POSTFIX_OPERATOR,
                    BRACE_OPEN,
                    BRACE_CLOSE,
                    COMMA,
                    FUNCTION_PARAM_START,
                    ARRAY_OPEN,
                    ARRAY_CLOSE,
                    ARRAY_INDEX,
                    STRUCTURE_SEPARATOR ->
                throw error(
                        token.getStartPosition(), "'" + token.getValue() + "'", "numbers, names, operators, functions");
        };
    }

    private double literal(Token token) {
        try {
            double value = Double.parseDouble(token.getValue());
            if (Double.isFinite((float) value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw error(token.getStartPosition(), "'" + token.getValue() + "'", "a decimal number");
        }
        throw error(token.getStartPosition(), "'" + token.getValue() + "'", "a number of single precision");
    }

    private RuleVariable variable(Token token) {
        return RuleVariable.of(token.getValue())
                .orElseThrow(() -> error(
                        token.getStartPosition(),
                        "unknown name '" + token.getValue() + "'",
                        "one of " + String.join(", ", RuleVariable.labels())));
    }

    private Term prefix(ASTNode node) {
        ASTNode of = node.getParameters().getFirst();
        return switch (node.getToken().getValue()) {
            case "-" -> negative(number(of));
            case "+" -> number(of);
            case "!" -> new Term.Unary(RuleOperation.NOT, condition(of));
            default -> throw unknown(node.getToken());
        };
    }

    private static Term negative(Term term) {
        return term instanceof Term.Constant constant
                ? new Term.Constant(-constant.value())
                : new Term.Unary(RuleOperation.NEGATE, term);
    }

    private Term infix(ASTNode node) {
        RuleOperation operation =
                Optional.ofNullable(INFIX.get(node.getToken().getValue())).orElseThrow(() -> unknown(node.getToken()));
        ASTNode left = node.getParameters().getFirst();
        ASTNode right = node.getParameters().getLast();
        return operation == RuleOperation.AND || operation == RuleOperation.OR
                ? new Term.Binary(operation, condition(left), condition(right))
                : new Term.Binary(operation, number(left), number(right));
    }

    private Term function(ASTNode node) {
        RuleOperation operation = FUNCTIONS.get(node.getToken().getValue());
        if (operation == null) {
            throw unknown(node.getToken());
        }
        List<Term> arguments = node.getParameters().stream().map(this::number).toList();
        if (!RuleOperation.isBinary(operation.code())) {
            return new Term.Unary(operation, arguments.getFirst());
        }
        return arguments.stream()
                .reduce((left, right) -> new Term.Binary(operation, left, right))
                .orElseThrow(() -> unknown(node.getToken()));
    }

    private IllegalArgumentException unknown(Token token) {
        return error(
                token.getStartPosition(),
                "'" + token.getValue() + "'",
                "+ - * / < <= > >= && || !, or " + String.join(", ", FUNCTIONS.keySet()));
    }

    private IllegalArgumentException error(int column, String found, String expected) {
        return new IllegalArgumentException(
                "rule: " + text + ": column " + column + ": " + found + " (expected: " + expected + ")");
    }
}
