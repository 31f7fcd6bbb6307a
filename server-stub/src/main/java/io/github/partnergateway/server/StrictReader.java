package io.github.partnergateway.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads a body as exactly what the contract says: nothing is converted, dropped or guessed. */
final class StrictReader {

    private StrictReader() {}

    static <T> T read(byte[] body, Class<T> type) {
        // Decoded here, because Jackson would also detect UTF-16 and UTF-32, and lets some malformed UTF-8 pass.
        String text = decode(body);
        try {
            try (JsonParser tokens = ContractJson.MAPPER.createParser(text)) {
                TokenRules.check(tokens);
            }
            return ContractJson.MAPPER.readValue(text, type);
        } catch (JacksonException unreadable) {
            throw describe(unreadable);
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw RequestRejectedException.of("body", "must be UTF-8");
        }
    }

    private static RequestRejectedException describe(JacksonException unreadable) {
        String field = FieldPath.of(unreadable);
        if (unreadable instanceof UnrecognizedPropertyException) {
            return RequestRejectedException.of(field, "is not a field of the contract");
        }
        if (unreadable instanceof MismatchedInputException mismatch) {
            return RequestRejectedException.of(field, rule(mismatch.getTargetType()));
        }
        if (unreadable instanceof InputCoercionException number) {
            return RequestRejectedException.of(field, rule(number.getTargetType()));
        }
        if (unreadable instanceof StreamConstraintsException) {
            return RequestRejectedException.of(field, "has a name or a number that is too long");
        }
        if (unreadable instanceof StreamReadException) {
            TokenStreamLocation location = unreadable.getLocation();
            return RequestRejectedException.of(
                    "body",
                    "must be well-formed JSON (see line %d, column %d)"
                            .formatted(location.getLineNr(), location.getColumnNr()));
        }
        return RequestRejectedException.of(field, "cannot be read");
    }

    private static String rule(Class<?> type) {
        if (type == String.class) {
            return "must be a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "must be a whole number of 32 bits";
        }
        return "must be an object";
    }
}
