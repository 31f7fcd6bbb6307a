package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** An API user and its key. Both are opaque. */
record Credentials(String apiUser, String apiKey) {

    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((apiUser + ":" + apiKey).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[]";
    }
}
