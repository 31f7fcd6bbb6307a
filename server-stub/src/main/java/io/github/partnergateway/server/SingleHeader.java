package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A header that counts only if it was sent once and says something: of two credentials none is the caller's. */
final class SingleHeader {

    private SingleHeader() {}

    static Optional<String> of(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.size() == 1 ? Optional.of(values.get(0)).filter(value -> !value.isBlank()) : Optional.empty();
    }
}
