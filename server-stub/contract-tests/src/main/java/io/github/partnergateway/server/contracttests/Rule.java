package io.github.partnergateway.server.contracttests;

import java.net.URI;

/**
 * A sentence of the contract and where it stands.
 *
 * @param pointer the JSON pointer
 * @param line the line of the file, from 1
 * @param excerpt what stands there
 */
record Rule(String pointer, int line, String excerpt) {

    /** Lets a development environment open the contract at this line. */
    URI source() {
        return URI.create("classpath:/" + Contract.RESOURCE + "?line=" + line);
    }

    @Override
    public String toString() {
        return "openapi.yaml, line %d, #%s%n%s".formatted(line, pointer, excerpt.indent(4));
    }
}
