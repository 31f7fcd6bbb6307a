package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.PaymentsClientBuilder;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a real gateway is and how it is entered, from the environment and, for secrets, from a prompt. */
record GatewayAccess(Map<String, String> environment, SecretPrompt prompt) {

    private static final String PREFIX = "PARTNER_GATEWAY_";

    boolean isGiven() {
        return optional("BASE_URL") != null;
    }

    /**
     * The client for that gateway.
     *
     * @throws InputException if something is missing or wrong; secrets are not shown
     */
    PaymentsClient client() {
        PaymentsClientBuilder builder = PaymentsClient.builder()
                .baseUrl(setting("BASE_URL"))
                .targetEnvironment(setting("TARGET_ENVIRONMENT"))
                .subscriptionKey(secret("SUBSCRIPTION_KEY"))
                .apiUser(secret("API_USER"))
                .apiKey(secret("API_KEY"))
                .callbackUrl(optional("CALLBACK_URL"));
        try {
            return builder.build();
        } catch (IllegalArgumentException wrong) {
            throw new InputException("the environment variables %s…: %s".formatted(PREFIX, wrong.getMessage()));
        }
    }

    private @Nullable String optional(String name) {
        String value = environment.get(PREFIX + name);
        return value == null || value.isEmpty() ? null : value;
    }

    private String setting(String name) {
        return Optional.ofNullable(optional(name)).orElseThrow(() -> missing(name));
    }

    private String secret(String name) {
        return Optional.ofNullable(optional(name))
                .or(() -> prompt.ask(PREFIX + name))
                .orElseThrow(() -> missing(name));
    }

    private static InputException missing(String name) {
        return new InputException("the environment variable %s%s is missing".formatted(PREFIX, name));
    }
}
