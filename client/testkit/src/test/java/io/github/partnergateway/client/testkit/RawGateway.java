package io.github.partnergateway.client.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** For consumers' code that goes past the client, or does it wrong. */
final class RawGateway {

    static final String PAYMENT = "/collection/v2_0/payment";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final GatewayDouble gateway;

    RawGateway(GatewayDouble gateway) {
        this.gateway = gateway;
    }

    /** A request without any header, to add to. */
    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(gateway.baseUrl() + pathAndQuery));
    }

    /** A request with everything in its place but for the reference. */
    HttpRequest.Builder admitted(String pathAndQuery) {
        return request(pathAndQuery)
                .header("Authorization", "Bearer a-token")
                .header("Ocp-Apim-Subscription-Key", "a-subscription-key")
                .header("X-Target-Environment", "sandbox");
    }

    HttpResponse<String> pay(HttpRequest.Builder request, String body) {
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> pay(String reference, String body) {
        return pay(admitted(PAYMENT).header("X-Reference-Id", reference), body);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }
}
