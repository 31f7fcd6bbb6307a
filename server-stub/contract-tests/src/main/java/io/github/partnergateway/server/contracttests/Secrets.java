package io.github.partnergateway.server.contracttests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps keys and tokens out of failures: names of variables stand in their place. */
final class Secrets {

    private static final Pattern NEW_TOKEN = Pattern.compile("(\"access_token\"\\s*:\\s*\")[^\"]*");

    private final Map<String, String> names = new LinkedHashMap<>();

    void add(String secret, String name) {
        if (!secret.isEmpty()) {
            names.put(secret, "$" + name);
        }
    }

    String mask(String text) {
        String masked = NEW_TOKEN.matcher(text).replaceAll("$1***");
        for (Map.Entry<String, String> secret : names.entrySet()) {
            masked = masked.replace(secret.getKey(), secret.getValue());
        }
        return masked;
    }
}
