package io.github.partnergateway.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two generations of Jackson that the same models serve. */
enum Mapper {
    JACKSON_2 {
        private final ObjectMapper lenient = new ObjectMapper()
                .configure(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        private final ObjectMapper strict = new ObjectMapper();

        @Override
        String write(Object value) {
            try {
                return lenient.writeValueAsString(value);
            } catch (JsonProcessingException unwritable) {
                throw new IllegalArgumentException(unwritable);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return read(lenient, json, type);
        }

        @Override
        <T> T readStrictly(String json, Class<T> type) {
            return read(strict, json, type);
        }

        private <T> T read(ObjectMapper mapper, String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException unreadable) {
                throw new IllegalArgumentException(unreadable);
            }
        }
    },
    JACKSON_3 {
        private final JsonMapper lenient = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        private final JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        @Override
        String write(Object value) {
            return lenient.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return lenient.readValue(json, type);
        }

        @Override
        <T> T readStrictly(String json, Class<T> type) {
            return strict.readValue(json, type);
        }
    };

    abstract String write(Object value);

    /** Reads as the client does. */
    abstract <T> T read(String json, Class<T> type);

    /** Reads as the server does: an unknown property is an error. */
    abstract <T> T readStrictly(String json, Class<T> type);
}
