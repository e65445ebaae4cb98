package io.speccascade.weights.chat;

import com.hubspot.jinjava.interpret.JinjavaInterpreter;
import com.hubspot.jinjava.lib.filter.Filter;
import com.hubspot.jinjava.objects.collections.PyList;
import com.hubspot.jinjava.util.ForLoop;
import com.hubspot.jinjava.util.ObjectIterator;
import com.hubspot.jinjava.util.ObjectTruthValue;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// The condition of a loop, `for item in items if test`, as a filter: the items for which the test holds.
final class LoopCondition implements Filter {
    static final String NAME = "speccascade_loop_if";

    @Override
    public String getName() {
        return NAME;
    }

    /// @param arguments the name of the item, and the test as it is written
    @Override
    public Object filter(@Nullable Object items, JinjavaInterpreter interpreter, String... arguments) {
        PyList kept = new PyList(new ArrayList<>());
        ForLoop loop = ObjectIterator.getLoop(items);
        while (loop.hasNext()) {
            Object item = loop.next();
            interpreter.enterNonStackingScope();
            try {
                interpreter.getContext().put(arguments[0], item);
                if (ObjectTruthValue.evaluate(
                        interpreter.resolveELExpression(arguments[1], interpreter.getLineNumber()))) {
                    kept.add(item);
                }
            } finally {
                interpreter.leaveScope();
            }
        }
        return kept;
    }
}
