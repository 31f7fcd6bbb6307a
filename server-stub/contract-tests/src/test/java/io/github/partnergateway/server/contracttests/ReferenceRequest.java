package io.github.partnergateway.server.contracttests;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request to the reference gateway. */
record ReferenceRequest(HttpExchange exchange) {

    boolean is(String method, String path) {
        return exchange.getRequestMethod().equals(method)
                && exchange.getRequestURI().getPath().matches(path);
    }

    @Nullable
    String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    @Nullable
    String query() {
        return exchange.getRequestURI().getRawQuery();
    }

    String lastOfPath() {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    byte[] body() throws IOException {
        return exchange.getRequestBody().readAllBytes();
    }
}
