package io.github.partnergateway.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Reads a body as exactly what the contract says: nothing is converted, dropped or guessed. */
final class StrictReader {

    private final ModelReader models;

    /** @param ignoresUnknownFields whether what the contract does not know is passed over instead of being a fault */
    StrictReader(boolean ignoresUnknownFields) {
        this.models = new ModelReader(ignoresUnknownFields);
    }

    /**
     * Reads as much as can be read.
     *
     * @param faults takes what is wrong; fields with faults may be absent from what is returned
     */
    <T> T read(byte[] body, Class<T> type, Faults faults) {
        // Decoded here, because Jackson would also detect UTF-16 and UTF-32, and lets some malformed UTF-8 pass.
        String text = decode(body);
        try {
            try (JsonParser tokens = ContractJson.MAPPER.createParser(text)) {
                TokenRules.check(tokens, faults);
            }
            return models.read(ContractJson.MAPPER.readTree(text), type, faults);
        } catch (JacksonException unreadable) {
            faults.add("body", describe(unreadable));
            faults.throwIfAny();
            throw unreadable;
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

    private static String describe(JacksonException unreadable) {
        if (unreadable instanceof StreamReadException) {
            TokenStreamLocation location = unreadable.getLocation();
            return "must be well-formed JSON (see line %d, column %d)"
                    .formatted(location.getLineNr(), location.getColumnNr());
        }
        return "cannot be read";
    }
}
