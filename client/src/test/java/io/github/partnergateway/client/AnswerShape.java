package io.github.partnergateway.client;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bodies with which errors come, from the gateway itself and from what stands before it. Each holds something that nobody
 * must read again: it may be the phone number of the request.
 */
enum AnswerShape {
    NONE("none", ""),
    MESSAGE("{message}", "{\"message\":\"canary\"}"),
    STATUS_CODE("{statusCode, message}", "{\"statusCode\":500,\"message\":\"canary\"}"),
    ERROR("{error}", "{\"error\":\"login_failed\"}"),
    HTML("HTML", "<html><head><title>canary</title></head><body>canary</body></html>"),
    MALFORMED("malformed JSON", "{\"message\":\"canary\",\"code\":\"NOT_ENOUGH_FUNDS"),
    MEGABYTE("1 MB", "{\"message\":\"canary" + "x".repeat(1 << 20) + "\"}"),
    OUTAGE("INTERNAL_PROCESSING_ERROR"),
    UNAVAILABLE("SERVICE_UNAVAILABLE"),
    NOT_ALLOWED("NOT_ALLOWED"),
    NO_FUNDS("NOT_ENOUGH_FUNDS"),
    DUPLICATE("RESOURCE_ALREADY_EXIST"),
    NEW_WORD("A_WORD_OF_NEXT_YEAR");

    private final String label;
    private final String body;

    AnswerShape(String label, String body) {
        this.label = label;
        this.body = body;
    }

    AnswerShape(String code) {
        this(code, "{\"code\":\"%s\",\"message\":\"canary\"}".formatted(code));
    }

    String body() {
        return body;
    }

    /** The shapes that a cell of the table names: by label, or as {@code any} or {@code no code}. */
    static List<AnswerShape> named(String cell) {
        return switch (cell) {
            case "any" -> List.of(values());
            case "no code" ->
                Stream.of(values()).filter(shape -> shape.compareTo(OUTAGE) < 0).toList();
            default -> Stream.of(cell.split(" or ")).map(AnswerShape::labelled).toList();
        };
    }

    private static AnswerShape labelled(String label) {
        return Arrays.stream(values())
                .filter(shape -> shape.label.equals(label))
                .findFirst()
                .orElseThrow();
    }
}
