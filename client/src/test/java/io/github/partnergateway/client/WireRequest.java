package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as it came over the wire, byte by byte. */
record WireRequest(String line, List<String> headers, String body) {

    /** Reads the next request whole, or null if the connection ends before it. */
    static @Nullable WireRequest read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        List<String> lines =
                head.toString().lines().filter(line -> !line.isEmpty()).toList();
        WireRequest withoutBody = new WireRequest(lines.get(0), lines.subList(1, lines.size()), "");
        int length = withoutBody.all("Content-Length").stream()
                .mapToInt(Integer::parseInt)
                .sum();
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the request was cut");
        }
        return new WireRequest(withoutBody.line, withoutBody.headers, new String(body, ISO_8859_1));
    }

    /** All the values of a header, in the order in which they came. */
    List<String> all(String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(header -> header.substring(prefix.length()).trim())
                .toList();
    }

    String reference() {
        return all("X-Reference-Id").get(0);
    }

    String token() {
        return all("Authorization").get(0).substring("Bearer ".length());
    }
}
