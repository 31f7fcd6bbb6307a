package io.github.partnergateway.client.spring;

import static io.github.partnergateway.client.spring.UnfitApplicationException.wrong;

import io.github.partnergateway.client.AccessTokens;
import io.github.partnergateway.client.ClientObserver;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.PaymentsClientBuilder;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;

/**
 * A client made from properties. The rules for values are the client's own; here a rule that is broken gets the name of the
 * property. Bean Validation is not used, since Boot's report on it shows the rejected value, which may be a secret.
 */
final class ConfiguredClient {

    private static final Pattern BROKEN_RULE = Pattern.compile("(?<setting>[a-z][A-Za-z]*): (?<rule>.*)");
    private static final Pattern UNRESOLVED = Pattern.compile("\\$\\{.*}");

    private final ClientProperties properties;
    private final @Nullable AccessTokens tokens;
    private final List<String> missing = new ArrayList<>();

    ConfiguredClient(ClientProperties properties, @Nullable AccessTokens tokens) {
        this.properties = properties;
        this.tokens = tokens;
    }

    /**
     * Builds it.
     *
     * @throws UnfitApplicationException naming each property that is missing, or one that is wrong
     */
    PaymentsClient build(@Nullable ClientObserver observer, @Nullable SslBundles bundles) {
        PaymentsClientBuilder builder = PaymentsClient.builder();
        String baseUrl = required("base-url", properties.baseUrl());
        String targetEnvironment = required("target-environment", properties.targetEnvironment());
        String subscriptionKey = required("subscription-key", properties.subscriptionKey());
        if (tokens == null) {
            builder.apiUser(required("api-user", properties.apiUser()));
            builder.apiKey(required("api-key", properties.apiKey()));
        } else {
            builder.accessTokens(tokens);
        }
        InetSocketAddress proxy = properties.proxy() == null ? null : proxy(properties.proxy());
        refuseIfMissing();
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (properties.sslBundle() != null) {
            builder.sslContext(sslContext(properties.sslBundle(), bundles));
        }
        if (observer != null) {
            builder.observer(observer);
        }
        try {
            return builder.baseUrl(baseUrl)
                    .targetEnvironment(targetEnvironment)
                    .subscriptionKey(subscriptionKey)
                    .callbackUrl(properties.callbackUrl())
                    .connectTimeout(properties.connectTimeout())
                    .responseTimeout(properties.responseTimeout())
                    .deadline(properties.deadline())
                    .maxAttempts(properties.maxAttempts())
                    .build();
        } catch (IllegalArgumentException broken) {
            throw named(broken);
        }
    }

    private String required(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing.add(UnfitApplicationException.PREFIX + property);
            return "";
        }
        if (UNRESOLVED.matcher(value).matches()) {
            throw wrong(property, "refers to something that is not set");
        }
        return value;
    }

    private @Nullable InetSocketAddress proxy(ClientProperties.Proxy proxy) {
        String host = required("proxy.host", proxy.host());
        Integer port = proxy.port();
        if (port == null) {
            missing.add(UnfitApplicationException.PREFIX + "proxy.port");
            return null;
        }
        if (port < 1 || port > 65_535) {
            throw wrong("proxy.port", "must be from 1 to 65535");
        }
        return InetSocketAddress.createUnresolved(host, port);
    }

    private void refuseIfMissing() {
        if (!missing.isEmpty()) {
            throw new UnfitApplicationException(
                    "The client of the Partner Gateway lacks " + String.join(", ", missing) + ".",
                    "Set each of these properties, or provide a bean of type " + PaymentsClient.class.getName() + ".");
        }
    }

    private static SSLContext sslContext(String name, @Nullable SslBundles bundles) {
        if (bundles == null) {
            throw wrong("ssl-bundle", "is set, but there are no SSL bundles");
        }
        try {
            return bundles.getBundle(name).createSslContext();
        } catch (NoSuchSslBundleException unknown) {
            throw wrong("ssl-bundle", "must be the name of an SSL bundle, and there is none of this name");
        }
    }

    private static RuntimeException named(IllegalArgumentException broken) {
        Matcher rule = BROKEN_RULE.matcher(String.valueOf(broken.getMessage()));
        return rule.matches() ? wrong(kebab(rule.group("setting")), rule.group("rule")) : broken;
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
