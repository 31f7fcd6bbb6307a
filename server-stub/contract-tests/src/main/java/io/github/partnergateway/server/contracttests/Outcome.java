package io.github.partnergateway.server.contracttests;

import tools.jackson.databind.JsonNode;

/** Where a payment stands, in the contract's words; by rank, since no payment goes back. */
enum Outcome {
    UNKNOWN,
    CREATED,
    PENDING,
    SUCCESSFUL,
    FAILED;

    static Outcome of(JsonNode result) {
        String word = result.path("status").asString("");
        for (Outcome outcome : values()) {
            if (outcome.name().equals(word)) {
                return outcome;
            }
        }
        return UNKNOWN;
    }

    boolean isFinal() {
        return this == SUCCESSFUL || this == FAILED;
    }

    boolean mayFollow(Outcome earlier) {
        return earlier.isFinal() ? this == earlier : compareTo(earlier) >= 0;
    }
}
