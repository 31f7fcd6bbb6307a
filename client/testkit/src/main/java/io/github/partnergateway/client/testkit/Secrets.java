package io.github.partnergateway.client.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The secrets that were seen in headers, and the queries in which they must not be. */
final class Secrets {

    private static final String CREDENTIALS =
            "(ocp-apim-)?(subscription|api|access|client)[-_.]?(key|token|secret)|authorization|password";

    /** In a callback URL, the sender's own key, token or signature is a way of knowing who calls. */
    private static final Pattern IN_CALLBACK_URL = Pattern.compile(CREDENTIALS, Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_REQUEST =
            Pattern.compile(CREDENTIALS + "|key|token|secret", Pattern.CASE_INSENSITIVE);

    private final Set<String> values;
    private final ConcurrentLinkedQueue<Place> queries = new ConcurrentLinkedQueue<>();

    private record Place(String name, String query, Pattern forbidden) {}

    private Secrets(Set<String> values) {
        this.values = values;
    }

    static Secrets none() {
        return new Secrets(ConcurrentHashMap.newKeySet());
    }

    /** The same secrets: a client that lives on has sent its key already, and does not send it again. */
    Secrets withoutQueries() {
        return new Secrets(values);
    }

    void note(Received request) {
        request.header("Ocp-Apim-Subscription-Key").ifPresent(this::add);
        request.authorization("Bearer").ifPresent(this::add);
        request.authorization("Basic").ifPresent(this::addBasic);
        queries.add(new Place(request.method() + " " + request.path(), request.query(), IN_REQUEST));
        request.header("X-Callback-Url")
                .map(url -> url.replaceFirst("^[^?]*\\??", ""))
                .ifPresent(query -> queries.add(new Place("X-Callback-Url", query, IN_CALLBACK_URL)));
    }

    private void addBasic(String credentials) {
        add(credentials);
        try {
            String userAndKey = new String(Base64.getDecoder().decode(credentials), UTF_8);
            add(userAndKey.substring(userAndKey.indexOf(':') + 1));
        } catch (IllegalArgumentException unreadable) {
            // Then it is the whole that must not be found.
        }
    }

    private void add(String secret) {
        if (!secret.isBlank()) {
            values.add(secret);
        }
    }

    void assertNoneInQueries() {
        List<String> places = queries.stream()
                .filter(this::holdsSecret)
                .map(Place::name)
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            throw new AssertionError("there is a secret in the query of: " + String.join(", ", places));
        }
    }

    private boolean holdsSecret(Place place) {
        return Stream.of(place.query().split("&")).anyMatch(parameter -> {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? "" : Received.decoded(parameter.substring(0, equals));
            return place.forbidden().matcher(name).matches() || holdsValue(parameter.substring(equals + 1));
        });
    }

    private boolean holdsValue(String parameter) {
        String decoded = Received.decoded(parameter);
        return values.stream().anyMatch(secret -> parameter.contains(secret) || decoded.contains(secret));
    }
}
