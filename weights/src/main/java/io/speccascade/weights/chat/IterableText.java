package io.speccascade.weights.chat;

import com.hubspot.jinjava.interpret.JinjavaInterpreter;
import com.hubspot.jinjava.lib.exptest.IsIterableExpTest;
import org.jspecify.annotations.Nullable;

/// `is iterable`, which in Jinja is true of strings too.
final class IterableText extends IsIterableExpTest {
    @Override
    public boolean evaluate(@Nullable Object value, JinjavaInterpreter interpreter, @Nullable Object... arguments) {
        return value instanceof CharSequence || super.evaluate(value, interpreter, arguments);
    }
}
