package io.github.partnergateway.server.contracttests;

import java.util.Optional;
import java.util.stream.Stream;

/** What a body is announced as. */
record MediaType(String announced) {

    boolean is(String documented) {
        return essence().equalsIgnoreCase(documented);
    }

    /** What is wrong with it. JSON is UTF-8 and nothing else, by RFC 8259. */
    Optional<String> misfit(boolean isDocumented) {
        if (!isDocumented) {
            return Optional.of("the Content-Type is " + announced);
        }
        return isInUtf8() ? Optional.empty() : Optional.of("the Content-Type is " + announced + ", but JSON is UTF-8");
    }

    private boolean isInUtf8() {
        return Stream.of(announced.split(";"))
                .skip(1)
                .map(parameter -> parameter.replaceAll("[\\s\"]", ""))
                .filter(parameter -> parameter.regionMatches(true, 0, "charset=", 0, 8))
                .allMatch(parameter -> parameter.equalsIgnoreCase("charset=utf-8"));
    }

    private String essence() {
        return announced.split(";", 2)[0].strip();
    }
}
