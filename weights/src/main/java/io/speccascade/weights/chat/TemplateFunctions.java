package io.speccascade.weights.chat;

import com.hubspot.jinjava.objects.date.StrftimeFormatter;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The functions that chat templates call and Jinja does not have. Public, and named as templates name them, because
/// Jinjava calls them by reflection.
public final class TemplateFunctions {
    private TemplateFunctions() {}

    /// Refuses the conversation.
    public static String raise_exception(String message) {
        throw new IllegalArgumentException(message);
    }

    /// The time now, in a format of C's `strftime`.
    public static String strftime_now(String format) {
        return StrftimeFormatter.format(ZonedDateTime.now(ZoneId.systemDefault()), format);
    }
}
