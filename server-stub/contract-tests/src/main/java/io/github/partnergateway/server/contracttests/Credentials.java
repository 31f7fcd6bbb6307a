package io.github.partnergateway.server.contracttests;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What lets a request in, by the security schemes of the contract. */
final class Credentials {

    private final Session session;

    Credentials(Session session) {
        this.session = session;
    }

    static String headerOf(Part scheme) {
        return scheme.says("type", "apiKey") ? scheme.at("name").text() : "Authorization";
    }

    Header valid(Part scheme) {
        if (scheme.says("type", "apiKey")) {
            return new Header(headerOf(scheme), session.gateway().subscriptionKey());
        }
        return new Header(
                headerOf(scheme),
                isBasic(scheme)
                        ? basic(session.gateway().apiUserAndKey().orElseThrow())
                        : "Bearer " + session.accessToken());
    }

    static boolean isBasic(Part scheme) {
        return scheme.says("type", "http") && scheme.says("scheme", "basic");
    }

    static boolean isBearer(Part scheme) {
        return scheme.says("type", "http") && scheme.says("scheme", "bearer");
    }

    static String basic(String userAndKey) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndKey.getBytes(StandardCharsets.UTF_8));
    }
}
