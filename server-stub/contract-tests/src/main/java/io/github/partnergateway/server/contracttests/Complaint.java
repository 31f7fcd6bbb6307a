package io.github.partnergateway.server.contracttests;

import java.net.URI;
import java.util.List;

/** Says how the contract was broken: what was found, the rule with its place, the requests and their answers. */
final class Complaint {

    private Complaint() {}

    static AssertionError of(Rule rule, String found, URI baseUrl, Secrets secrets, List<Exchange> exchanges) {
        Curl curl = new Curl(baseUrl, secrets);
        StringBuilder text = new StringBuilder(secrets.mask(found))
                .append("\n\nThe contract, ")
                .append(rule);
        for (Exchange exchange : exchanges) {
            text.append("\nThe request:\n").append(curl.line(exchange.request()).indent(4));
            text.append("\nThe answer:\n")
                    .append(secrets.mask(exchange.answer().toString()).indent(4));
        }
        return new AssertionError(text.toString());
    }
}
