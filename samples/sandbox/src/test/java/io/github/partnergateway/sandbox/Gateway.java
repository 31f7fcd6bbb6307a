package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a running sandbox over real HTTP, as a caller with the ready-made credentials. */
final class Gateway {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI baseUrl;
    private final String token;

    Gateway(URI baseUrl) {
        this.baseUrl = baseUrl;
        this.token = json(requestToken(Sandbox.API_USER, Sandbox.API_KEY))
                .path("access_token")
                .stringValue();
    }

    private Gateway(URI baseUrl, String token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    Gateway withToken(String other) {
        return new Gateway(baseUrl, other);
    }

    static String newReference() {
        return UUID.randomUUID().toString();
    }

    static String payment(String amount) {
        return payment(amount, "661551442");
    }

    static String payment(String amount, String customerReference) {
        return """
                {"externalTransactionId": "order-1", "money": {"amount": "%s", "currency": "EUR"},
                 "customerReference": "%s", "serviceProviderUserName": "Electricity Inc."}""".formatted(amount, customerReference);
    }

    HttpResponse<String> requestToken(String apiUser, String apiKey) {
        String credentials =
                Base64.getEncoder().encodeToString((apiUser + ":" + apiKey).getBytes(StandardCharsets.UTF_8));
        return send(to("/collection/token/")
                .header("Authorization", "Basic " + credentials)
                .header("Ocp-Apim-Subscription-Key", Sandbox.SUBSCRIPTION_KEY)
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> create(String reference, String payment) {
        return create(reference, payment, Sandbox.TARGET_ENVIRONMENT, null);
    }

    HttpResponse<String> create(String reference, String payment, @Nullable String callbackUrl) {
        return create(reference, payment, Sandbox.TARGET_ENVIRONMENT, callbackUrl);
    }

    HttpResponse<String> create(String reference, String payment, String environment, @Nullable String callbackUrl) {
        HttpRequest.Builder request = authorized("/collection/v2_0/payment", environment)
                .header("X-Reference-Id", reference)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(payment));
        return send(callbackUrl == null ? request : request.header("X-Callback-Url", callbackUrl));
    }

    HttpResponse<String> status(String reference) {
        return status(reference, Sandbox.TARGET_ENVIRONMENT);
    }

    HttpResponse<String> status(String reference, String environment) {
        return send(
                authorized("/collection/v2_0/payment/" + reference, environment).GET());
    }

    /** The word of the payment's state. */
    String state(String reference) {
        return json(status(reference)).path("status").stringValue();
    }

    HttpResponse<String> moveClock(String body) {
        return moveClock("POST", "application/json", body);
    }

    HttpResponse<String> moveClock(String method, @Nullable String mediaType, String body) {
        HttpRequest.Builder request = to("/_admin/clock").method(method, BodyPublishers.ofString(body));
        return send(mediaType == null ? request : request.header("Content-Type", mediaType));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder authorized(String path, String environment) {
        return to(path).header("Authorization", "Bearer " + token)
                .header("Ocp-Apim-Subscription-Key", Sandbox.SUBSCRIPTION_KEY)
                .header("X-Target-Environment", environment);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(baseUrl.resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
