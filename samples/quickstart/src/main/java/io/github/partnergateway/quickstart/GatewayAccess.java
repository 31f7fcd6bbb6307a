package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.PaymentsClientBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a real gateway is and how it is entered, from the environment and, for secrets, from a prompt. */
record GatewayAccess(Map<String, String> environment, SecretPrompt prompt) {

    private static final String PREFIX = "PARTNER_GATEWAY_";
    private static final List<String> NAMES =
            List.of("BASE_URL", "TARGET_ENVIRONMENT", "SUBSCRIPTION_KEY", "API_USER", "API_KEY", "CALLBACK_URL");

    /**
     * Whether a real gateway is meant.
     *
     * @throws InputException if settings of one are there without its address: nobody shall take a sandbox for it
     */
    boolean isGiven() {
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name.substring(PREFIX.length())))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InputException(
                            "the environment variable %s is none of this program's".formatted(unknown));
                });
        if (optional("BASE_URL") == null) {
            NAMES.stream().filter(name -> optional(name) != null).findFirst().ifPresent(other -> {
                throw new InputException("the environment variable %sBASE_URL is missing, although %s%s is set"
                        .formatted(PREFIX, PREFIX, other));
            });
        }
        return optional("BASE_URL") != null;
    }

    /** Whether money may move there. */
    boolean isForReal() {
        return !"sandbox".equals(optional("TARGET_ENVIRONMENT"));
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
