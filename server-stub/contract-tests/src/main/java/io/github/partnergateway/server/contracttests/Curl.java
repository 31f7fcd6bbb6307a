package io.github.partnergateway.server.contracttests;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request as a command line that sends it again, once the variables for the secrets are set. */
final class Curl {

    private static final int LONGEST_BODY = 2_000;

    private final URI baseUrl;
    private final Secrets secrets;

    Curl(URI baseUrl, Secrets secrets) {
        this.baseUrl = baseUrl;
        this.secrets = secrets;
    }

    String line(Request request) {
        StringBuilder line = new StringBuilder("curl -i -X " + request.method());
        line.append(' ').append(quoted(baseUrl + request.target()));
        for (Header header : request.headers()) {
            // With a semicolon curl sends a header that is empty, and with nothing behind the colon none.
            String text = header.name() + (header.value().isEmpty() ? ";" : ": " + header.value());
            line.append(" \\\n  -H ").append(quoted(text));
        }
        if (request.header("Content-Type").isEmpty() && request.body().length > 0) {
            line.append(" \\\n  -H 'Content-Type:'");
        }
        if (request.framing() == Request.Framing.CHUNKED) {
            line.append(" \\\n  -H 'Transfer-Encoding: chunked'");
        }
        return line.append(body(request)).toString();
    }

    private String body(Request request) {
        byte[] body = request.body();
        if (body.length == 0) {
            return request.method().equals("GET") ? "" : " \\\n  -H 'Content-Length: 0'";
        }
        if (body.length > LONGEST_BODY) {
            String start = new String(body, 0, 200, StandardCharsets.ISO_8859_1);
            return " \\\n  --data-binary " + quoted(start) + " # shortened: %,d bytes".formatted(body.length);
        }
        return " \\\n  --data-binary " + quoted(body);
    }

    private String quoted(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        boolean isPlain = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body)
                && text.chars().noneMatch(character -> character < ' ');
        return isPlain ? quoted(text) : "$'" + secrets.mask(escaped(body)) + "'";
    }

    /** In double quotes where a variable is to be filled in, else in single ones. */
    private String quoted(String text) {
        return secrets.mask(text).equals(text)
                ? "'" + text.replace("'", "'\\''") + "'"
                : "\"" + secrets.mask(text, Curl::escapedInDoubleQuotes) + "\"";
    }

    private static String escapedInDoubleQuotes(String text) {
        return text.replaceAll("[\"$`\\\\]", "\\\\$0");
    }

    private static String escaped(byte[] body) {
        StringBuilder text = new StringBuilder();
        for (byte each : body) {
            boolean isPlain = each >= ' ' && each < 127 && each != '\'' && each != '\\';
            text.append(isPlain ? String.valueOf((char) each) : "\\x%02x".formatted(each));
        }
        return text.toString();
    }
}
