package io.github.partnergateway.client;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one call has to say about the headers of its requests.
 *
 * @param beside what an observer adds, such as a trace's; it changes nothing that the contract or HTTP has a say in
 * @param unaltered values that go out as they are: Feign's templates decode what they fill in
 */
record CallHeaders(Map<String, String> beside, Map<String, String> unaltered) {

    private static final Set<String> TAKEN = Set.of(
            "x-callback-url",
            "x-reference-id",
            "x-target-environment",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "transfer-encoding");

    static CallHeaders of(String targetEnvironment, Map<String, String> beside) {
        return new CallHeaders(beside, Map.of("X-Target-Environment", targetEnvironment));
    }

    /** The headers of a request, with what the call says of them. */
    Map<String, Collection<String>> around(Map<String, Collection<String>> ofRequest) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        beside.forEach((name, value) -> {
            if (!TAKEN.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, List.of(value));
            }
        });
        headers.putAll(ofRequest);
        unaltered.forEach((name, value) -> headers.put(name, List.of(value)));
        return headers;
    }
}
