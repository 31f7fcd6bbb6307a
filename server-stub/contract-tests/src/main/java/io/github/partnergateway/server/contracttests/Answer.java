package io.github.partnergateway.server.contracttests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param status the HTTP status, or 0 if no answer came
 * @param trouble why none came, else empty
 */
record Answer(int status, List<Header> headers, byte[] body, String trouble) {

    static Answer none(String trouble) {
        return new Answer(0, List.of(), new byte[0], trouble);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }

    Optional<JsonNode> json() {
        return Json.read(body);
    }

    String describeStatus() {
        return status == 0 ? "no answer (" + trouble + ")" : Integer.toString(status);
    }

    @Override
    public String toString() {
        if (status == 0) {
            return describeStatus();
        }
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status);
        headers.forEach(
                header -> text.append('\n').append(header.name()).append(": ").append(header.value()));
        return text.append("\n\n")
                .append(Shown.shortened(new String(body, StandardCharsets.UTF_8), 2_000))
                .toString();
    }
}
