package io.github.partnergateway.server.contracttests;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the reference gateway answers. */
record Reply(int status, String type, String body, Map<String, String> headers) {

    static Reply accepted() {
        return new Reply(202, "", "", Map.of());
    }

    static Reply json(int status, String body) {
        return new Reply(status, "application/json", body.replace('\'', '"'), Map.of());
    }

    static Reply invalid(String field, String rule) {
        return json(400, "{'message':'%s: %s'}".formatted(field, rule));
    }

    static Reply refused(int status, String code) {
        return json(status, "{'code':'%s','message':'So it is.'}".formatted(code));
    }

    static Reply denied() {
        return json(401, "{'statusCode':401,'message':'Access denied.'}");
    }

    Reply withBody(String other) {
        return new Reply(status, type.isEmpty() ? "application/json" : type, other.replace('\'', '"'), headers);
    }

    Reply withField(String field) {
        return withBody(body.replace("}", "," + field + "}"));
    }

    Reply withStatus(int other) {
        return new Reply(other, type, body, headers);
    }

    Reply withType(String other) {
        return new Reply(status, other, body, headers);
    }

    Reply withHeader(String name, String value) {
        return new Reply(status, type, body, Map.of(name, value));
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        if (bytes.length > 0) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
