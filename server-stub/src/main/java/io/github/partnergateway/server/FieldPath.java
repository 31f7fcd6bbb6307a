package io.github.partnergateway.server;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamContext;

/**
 * Where in a body something is, such as {@code money.amount}. A name that does not look like one is not repeated: names are
 * the caller's text too.
 */
final class FieldPath {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    private FieldPath() {}

    static String of(TokenStreamContext context) {
        String path = "";
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            path = segment(at.inObject() ? at.currentName() : null, at.getCurrentIndex()) + path;
        }
        return finished(path);
    }

    static String of(JacksonException failure) {
        return finished(path(failure.getPath()));
    }

    /** Of a field, by the way to the object that it is in. */
    static String of(List<Reference> object, String name) {
        return finished(path(object) + segment(name, 0));
    }

    private static String path(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference reference : references) {
            path.append(segment(reference.getPropertyName(), reference.getIndex()));
        }
        return path.toString();
    }

    private static String segment(@Nullable String name, int index) {
        if (name == null) {
            return "[" + index + "]";
        }
        return "." + (NAME.matcher(name).matches() ? name : "(unprintable name)");
    }

    private static String finished(String path) {
        return path.isEmpty() ? "body" : path.substring(path.startsWith(".") ? 1 : 0);
    }
}
