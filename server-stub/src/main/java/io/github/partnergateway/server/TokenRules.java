package io.github.partnergateway.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What is asked of the JSON itself, before it becomes a model, which can no longer tell: an explicit null from an absent
 * field, a repeated field from a single one.
 */
final class TokenRules {

    private static final int DEEPEST = 16;

    private final JsonParser tokens;
    private final Faults faults;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    private TokenRules(JsonParser tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    static void check(JsonParser tokens, Faults faults) {
        new TokenRules(tokens, faults).check();
    }

    private void check() {
        JsonToken first = next();
        if (first != JsonToken.START_OBJECT) {
            throw RequestRejectedException.of("body", first == null ? "is missing" : "must be an object");
        }
        enter();
        while (!names.isEmpty()) {
            check(next());
        }
        if (next() != null) {
            throw RequestRejectedException.of("body", "must be one object and nothing after it");
        }
    }

    /** Of what Jackson bounds, only a number is not bounded by the size of the body or the depth that is asked for here. */
    private @Nullable JsonToken next() {
        try {
            return tokens.nextToken();
        } catch (StreamConstraintsException tooLong) {
            throw RequestRejectedException.of(
                    FieldPath.of(tokens.streamReadContext()),
                    "must not have more than %d digits".formatted(ContractJson.MOST_DIGITS));
        }
    }

    private void check(@Nullable JsonToken token) {
        if (token == null) {
            throw new IllegalStateException("The parser reports an object that does not end");
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> enter();
            case END_OBJECT, END_ARRAY -> names.pop();
            case PROPERTY_NAME -> checkName(tokens.currentName());
            case VALUE_STRING -> checkText(tokens.getString());
            case VALUE_NULL -> add("must not be null");
            default -> {
                // Numbers and truth values are the model's concern.
            }
        }
    }

    private void enter() {
        if (names.size() == DEEPEST) {
            throw RequestRejectedException.of("body", "must not be nested deeper than %d levels".formatted(DEEPEST));
        }
        names.push(new HashSet<>());
    }

    private void checkName(String name) {
        checkText(name);
        if (!names.element().add(name)) {
            add("must not be repeated");
        }
    }

    private void checkText(String text) {
        // Databases refuse the one, UTF-8 has no form for the other: neither could be stored or sent on.
        boolean cannotBeKept = text.codePoints()
                .anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        if (cannotBeKept) {
            add("must not contain U+0000 or half a surrogate pair");
        }
    }

    private void add(String rule) {
        faults.add(FieldPath.of(tokens.streamReadContext()), rule);
    }
}
