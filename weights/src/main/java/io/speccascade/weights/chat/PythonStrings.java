package io.speccascade.weights.chat;

import com.hubspot.jinjava.el.JinjavaInterpreterResolver;
import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jinjava.javax.el.CompositeELResolver;
import jinjava.javax.el.ELContext;
import jinjava.javax.el.ELResolver;
import org.jspecify.annotations.Nullable;

/// Gives strings in templates the methods of Python's `str` that chat templates call, where Java's String has none or,
/// worse, another of the same name; and maps the `get` with a default.
final class PythonStrings extends ELResolver {
    private static final Pattern INDEX = Pattern.compile("-?\\d{1,9}");
    private static final String WHITE_SPACE = " \t\n\r\f\u000b";

    static ELResolver beforeJava() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new PythonStrings());
        resolver.add(JinjavaInterpreterResolver.DEFAULT_RESOLVER_READ_ONLY);
        return resolver;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        if (base instanceof Map<?, ?> map && method.equals("get") && arguments != null && arguments.length == 2) {
            context.setPropertyResolved(true);
            return map.containsKey(arguments[0]) ? map.get(arguments[0]) : arguments[1];
        }
        if (!(base instanceof String text)) {
            return null;
        }
        @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
        Object result = call(text, method.toString(), Arrays.asList(given));
        if (result != null) {
            context.setPropertyResolved(true);
        }
        return result;
    }

    /// The result, or null where Java's own method is to be tried.
    private static @Nullable Object call(String text, String method, List<? extends @Nullable Object> arguments) {
        String first = arguments.isEmpty() ? null : String.valueOf(arguments.get(0));
        return switch (method) {
            case "startswith" -> text.startsWith(String.valueOf(first));
            case "endswith" -> text.endsWith(String.valueOf(first));
            case "lstrip" -> text.substring(leading(text, first));
            case "rstrip" -> text.substring(0, text.length() - trailing(text, first));
            case "strip" -> {
                String right = text.substring(0, text.length() - trailing(text, first));
                yield right.substring(leading(right, first));
            }
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "split" -> split(text, first, arguments.size());
            case "join" -> join(text, arguments);
            case "format" -> throw new IllegalArgumentException("'" + text + "'.format(…) is not supported yet");
            default -> null;
        };
    }

    private static int leading(String text, @Nullable String characters) {
        String stripped = characters == null ? WHITE_SPACE : characters;
        int count = 0;
        while (count < text.length() && stripped.indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }

    private static int trailing(String text, @Nullable String characters) {
        return leading(new StringBuilder(text).reverse().toString(), characters);
    }

    private static List<String> split(String text, @Nullable String separator, int arguments) {
        if (arguments > 1) {
            throw new IllegalArgumentException("split with a limit is not supported yet");
        }
        if (separator == null) {
            return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
        }
        return List.of(text.split(Pattern.quote(separator), -1));
    }

    private static String join(String separator, List<? extends @Nullable Object> arguments) {
        if (arguments.size() == 1 && arguments.get(0) instanceof Collection<?> parts) {
            return parts.stream().map(String::valueOf).collect(Collectors.joining(separator));
        }
        throw new IllegalArgumentException("join of something other than a list is not supported yet");
    }

    /// One letter of a string, counted from its end where the index is negative.
    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        // Jinjava passes numbers on as text.
        if (!(base instanceof String text)
                || property == null
                || !INDEX.matcher(property.toString()).matches()) {
            return null;
        }
        context.setPropertyResolved(true);
        int length = text.codePointCount(0, text.length());
        int asked = Integer.parseInt(property.toString());
        int index = asked < 0 ? length + asked : asked;
        if (index < 0 || index >= length) {
            return null;
        }
        return Character.toString(text.codePointAt(text.offsetByCodePoints(0, index)));
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}
}
