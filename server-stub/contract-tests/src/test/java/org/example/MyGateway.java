package org.example;

import io.github.partnergateway.server.contracttests.ReferenceGateway;

/** The gateway of the README's example; it ends with the JVM. */
final class MyGateway {

    private static final ReferenceGateway GATEWAY = ReferenceGateway.start();

    private MyGateway() {}

    static String baseUrl() {
        return GATEWAY.baseUrl();
    }

    static String accessToken() {
        return GATEWAY.newAccessToken();
    }
}
