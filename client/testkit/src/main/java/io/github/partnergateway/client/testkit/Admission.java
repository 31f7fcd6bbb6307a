package io.github.partnergateway.client.testkit;

import static java.util.stream.Collectors.joining;

import io.github.partnergateway.client.PaymentReference;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What has to be right before a request is looked into. Any credentials will do, but there have to be some. */
final class Admission {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private Admission() {}

    /** Why a request about payments is refused: of key, token and environment the first that is missing. */
    static Optional<Answer> refusal(Received request) {
        if (!hasSubscriptionKey(request)) {
            return Optional.of(Answer.example(401, "access-denied-401-subscription-key"));
        }
        if (request.authorization("Bearer").isEmpty()) {
            return Optional.of(Answer.example(401, "access-denied-401-access-token"));
        }
        return isBlank(request, "X-Target-Environment")
                ? invalid("X-Target-Environment: must not be blank and must not contain white space")
                : Optional.empty();
    }

    static boolean hasSubscriptionKey(Received request) {
        return !isBlank(request, "Ocp-Apim-Subscription-Key");
    }

    /** Why a payment is refused that may never exist, by whatever is said of next payments. */
    static Optional<Answer> refusalOf(SentPayment sent) {
        if (!hasReference(sent)) {
            return invalid("X-Reference-Id: must be a UUID of version 4");
        }
        if (Json.payment(sent.request().body()).isEmpty()) {
            return invalid("body: must be a payment in JSON");
        }
        return sent.header("X-Callback-Url").flatMap(Admission::refusalOfCallback);
    }

    private static Optional<Answer> refusalOfCallback(String url) {
        List<String> faults = CallbackUrlRule.faults(url);
        if (!faults.isEmpty()) {
            return invalid(faults.stream().map("X-Callback-Url: "::concat).collect(joining("; ")));
        }
        String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        return LOOPBACK.matcher(host).matches()
                ? Optional.empty()
                : Optional.of(Answer.example(500, "create-payments-500-invalid-callback-url-host"));
    }

    static boolean hasReference(SentPayment sent) {
        return isReference(sent.header("X-Reference-Id").orElse(""));
    }

    static boolean isReference(String text) {
        try {
            PaymentReference.of(text);
            return true;
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    private static boolean isBlank(Received request, String header) {
        return request.header(header).orElse("").isBlank();
    }

    private static Optional<Answer> invalid(String message) {
        return Optional.of(new Answer(400, Json.message(message)));
    }
}
