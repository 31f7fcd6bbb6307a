package io.github.partnergateway.sandbox.reference;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A call for the shell. Addresses and secrets come from the environment. */
final class CurlSample {

    private static final String NEXT = " \\\n  ";

    private CurlSample() {}

    static String of(DocumentedCall call) {
        List<String> parts = new ArrayList<>();
        parts.add("curl -i -X " + call.httpMethod() + " \"$PARTNER_GATEWAY_BASE_URL" + call.path() + "\"");
        call.credentials().forEach(name -> parts.add(credential(call.credential(name))));
        // A registered host is needed for it, which differs from one API user to the next.
        call.headers().forEach((name, value) -> {
            if (!name.equals("X-Callback-Url")) {
                parts.add("-H " + quoted(name + ": " + value));
            }
        });
        call.body()
                .ifPresentOrElse(
                        body -> {
                            parts.add("-H 'Content-Type: application/json'");
                            parts.add("-d " + quoted(body));
                        },
                        () -> {
                            if (call.httpMethod().equals("POST")) {
                                parts.add("-d ''");
                            }
                        });
        return String.join(NEXT, parts);
    }

    private static String credential(JsonNode scheme) {
        if (scheme.path("type").stringValue().equals("apiKey")) {
            return "-H \"" + scheme.path("name").stringValue() + ": $PARTNER_GATEWAY_SUBSCRIPTION_KEY\"";
        }
        return scheme.path("scheme").stringValue().equals("basic")
                ? "-u \"$PARTNER_GATEWAY_API_USER:$PARTNER_GATEWAY_API_KEY\""
                : "-H \"Authorization: Bearer $PARTNER_GATEWAY_ACCESS_TOKEN\"";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
