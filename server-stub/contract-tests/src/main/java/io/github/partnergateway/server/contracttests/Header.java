package io.github.partnergateway.server.contracttests;

/** A line of the head of a message. */
record Header(String name, String value) {

    boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
