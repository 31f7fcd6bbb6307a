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

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)(^|&)(ocp-apim-)?(subscription-?key|access_?token|api-?key|authorization|password)=");

    private final Set<String> values = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Place> queries = new ConcurrentLinkedQueue<>();

    private record Place(String name, String query) {}

    void note(Received request) {
        request.header("Ocp-Apim-Subscription-Key").ifPresent(this::add);
        request.authorization("Bearer").ifPresent(this::add);
        request.authorization("Basic").ifPresent(this::addBasic);
        queries.add(new Place(request.method() + " " + request.path(), request.query()));
        request.header("X-Callback-Url")
                .ifPresent(url -> queries.add(new Place("X-Callback-Url", url.replaceFirst("^[^?]*\\??", ""))));
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
                .filter(place -> holdsSecret(place.query()))
                .map(Place::name)
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            throw new AssertionError("there is a secret in the query of: " + String.join(", ", places));
        }
    }

    private boolean holdsSecret(String query) {
        return PARAMETER.matcher(Received.decoded(query)).find()
                || Stream.of(query.split("&"))
                        .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                        .anyMatch(this::holdsValue);
    }

    private boolean holdsValue(String parameter) {
        String decoded = Received.decoded(parameter);
        return values.stream().anyMatch(secret -> parameter.contains(secret) || decoded.contains(secret));
    }
}
