package io.github.partnergateway.review;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a candidate came. */
enum Status {
    OK("ok"),
    UNCHANGED("unchanged"),
    CANNOT_GENERATE("cannot-generate"),
    CANNOT_COMPILE("cannot-compile");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @JsonValue
    String word() {
        return word;
    }
}
