package io.github.partnergateway.client;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every request of a client has in common, checked once. */
record Settings(
        String baseUrl,
        String targetEnvironment,
        String subscriptionKey,
        @Nullable Credentials user,
        @Nullable String callbackUrl) {

    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
    private static final String PLACEHOLDER = "{reference}";

    Settings {
        baseUrl = checkedBaseUrl(baseUrl);
        checkVisible("targetEnvironment", targetEnvironment);
        checkVisible("subscriptionKey", subscriptionKey);
    }

    private static String checkedBaseUrl(String text) {
        URI url = parsed(text);
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || scheme.equals("http")) || url.getHost() == null) {
            throw new IllegalArgumentException("baseUrl: must be an absolute http or https URL");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("baseUrl: must not have user information, query or fragment");
        }
        if (url.getPort() == 0 || url.getPort() > 65_535) {
            throw new IllegalArgumentException("baseUrl: must have a port from 1 to 65535, or none");
        }
        // Feign knows a URL by the beginning http, in small letters.
        String withoutSlash = scheme + text.substring(scheme.length()).replaceAll("/+$", "");
        if (withoutSlash.endsWith("/collection")) {
            throw new IllegalArgumentException(
                    "baseUrl: must end before /collection, with which the contract's own paths begin");
        }
        return withoutSlash;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException("baseUrl: must be a URL");
        }
    }

    /** Secrets are often pasted with a blank or a line break around them, which the gateway answers with a riddle. */
    static void checkVisible(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(name + ": is missing");
        }
        if (!VISIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    name + ": must not be empty and must not contain white space or characters outside ASCII");
        }
    }

    Credentials credentials() {
        return requireNonNull(user, "there are access tokens of the caller's own");
    }

    /** A callback URL with the reference filled in. */
    static @Nullable String filledIn(@Nullable String callbackUrl, PaymentReference reference) {
        return callbackUrl == null ? null : callbackUrl.replace(PLACEHOLDER, reference.toString());
    }

    static Duration positive(String name, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + ": must be positive");
        }
        return duration;
    }

    @Override
    public String toString() {
        return "Settings[" + baseUrl + ", " + targetEnvironment + "]";
    }
}
