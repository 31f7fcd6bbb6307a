package io.github.partnergateway.server.contracttests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is sent.
 *
 * @param target path and query, as they stand in the first line
 * @param framing how the end of the body is told
 */
record Request(String method, String target, List<Header> headers, byte[] body, Framing framing) {

    enum Framing {
        LENGTH,
        CHUNKED
    }

    Request {
        headers = List.copyOf(headers);
    }

    static Request of(String method, String target) {
        return new Request(method, target, List.of(), new byte[0], Framing.LENGTH);
    }

    /** With this value as the only one of the header. */
    Request with(String name, String value) {
        List<Header> changed = new ArrayList<>(without(name).headers);
        changed.add(new Header(name, value));
        return new Request(method, target, changed, body, framing);
    }

    Request without(String name) {
        List<Header> others =
                headers.stream().filter(header -> !header.is(name)).toList();
        return new Request(method, target, others, body, framing);
    }

    Request withHeaders(List<Header> others) {
        return new Request(method, target, others, body, framing);
    }

    Request withTarget(String other) {
        return new Request(method, other, headers, body, framing);
    }

    Request withBody(JsonNode tree) {
        return withBody(Json.write(tree));
    }

    Request withBody(String text) {
        return withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    Request withBody(byte[] bytes) {
        return new Request(method, target, headers, bytes, framing);
    }

    Request chunked() {
        return new Request(method, target, headers, body, Framing.CHUNKED);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }
}
