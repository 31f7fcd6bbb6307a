package io.github.partnergateway.server.contracttests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The body as a whole: that it is JSON, how it is announced, how large it may be. */
final class BodyCases {

    /** None of the contract's examples has an escape of its own. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

    private final Session session;
    private final ContractOperation described;
    private final Part content;

    BodyCases(Session session) {
        this.session = session;
        this.described = session.operation(Operation.CREATE_PAYMENTS);
        this.content = described.body().orElseThrow().at("content");
    }

    Chapter chapter() {
        Cases cases = new Cases(session, Operation.CREATE_PAYMENTS);
        described
                .brokenRule()
                .ifPresent(expected -> notJson()
                        .forEach(
                                (name, body) -> cases.add(name, content, expected, request -> request.withBody(body))));
        described.answer(415).ifPresent(answer -> addMediaTypes(cases, answer));
        described.answer(413).ifPresent(answer -> addSizes(cases, answer));
        cases.add(
                "A payment with each character as an escape",
                content,
                described.success(),
                request -> request.withBody(escaped(payment())));
        cases.add("A body in chunks", content, described.success(), Request::chunked);
        return cases.chapter("The body as a whole");
    }

    private Map<String, byte[]> notJson() {
        byte[] payment = payment();
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("An empty body", new byte[0]);
        bodies.put("A body that ends too early", Arrays.copyOf(payment, payment.length - 1));
        bodies.put("A payment in single quotes", text(text(payment).replace('"', '\'')));
        bodies.put("A payment with something behind it", text(text(payment) + "}"));
        bodies.put("A payment in a list", text("[" + text(payment) + "]"));
        bodies.put("A text", text("\"payment\""));
        bodies.put("A number", text("1"));
        bodies.put("null", text("null"));
        bodies.put("A form", text("amount=1000&currency=EUR"));
        bodies.put(
                "A body that is not UTF-8", text(payment).replace("-", "\u00FC").getBytes(StandardCharsets.ISO_8859_1));
        return bodies;
    }

    private void addMediaTypes(Cases cases, DocumentedAnswer answer) {
        Expected unsupported = Expected.status(answer.status());
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            cases.add(
                    "A body announced as " + type,
                    answer.part(),
                    unsupported,
                    request -> request.with("Content-Type", type));
        }
    }

    private void addSizes(Cases cases, DocumentedAnswer answer) {
        Part rule = answer.part().at("description");
        int most = BodyLimit.of(rule);
        Expected tooLarge = Expected.status(answer.status());
        cases.add(
                "A body of %,d bytes".formatted(most),
                rule,
                described.success(),
                request -> BodyLimit.padded(request, most));
        cases.add(
                "A body of %,d bytes".formatted(most + 1),
                rule,
                tooLarge,
                request -> BodyLimit.padded(request, most + 1));
        cases.add(
                "A body of %,d bytes in chunks".formatted(most + 1),
                rule,
                tooLarge,
                request -> BodyLimit.padded(request, most + 1).chunked());
    }

    private byte[] payment() {
        return Json.write(Requests.payment(session, Requests.example(session)));
    }

    /** The same to whoever reads JSON: what stands in quotes is written by the numbers of its characters. */
    private static String escaped(byte[] json) {
        return QUOTED.matcher(text(json))
                .replaceAll(quoted -> quoted.group(1)
                        .chars()
                        .mapToObj("\\\\u%04x"::formatted)
                        .collect(Collectors.joining("", "\"", "\"")));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
