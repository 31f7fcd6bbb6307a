package io.github.partnergateway.client.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application says of its client. What a value must be like is the client's own decision: see {@link ConfiguredClient}.
 * Read by {@link PropertyReader} rather than by Boot, whose reports show values.
 *
 * @param baseUrl Where the gateway is, as scheme and host, without /collection. Required.
 * @param targetEnvironment Contract's X-Target-Environment: sandbox, or the market, such as mtnuganda. Required.
 * @param subscriptionKey Key of the subscription to the product Collection. Required.
 * @param apiUser API user. Required, unless the application has an AccessTokens bean.
 * @param apiKey Key of the API user. Required, unless the application has an AccessTokens bean.
 * @param callbackUrl Where the gateway sends outcomes; {reference} in it is filled in. Without it there are no callbacks.
 * @param connectTimeout How long to wait for a connection, its encryption included, and for a free one of the pool.
 *     With its unit, such as 5s.
 * @param responseTimeout How long the gateway may be silent. With its unit, such as 30s.
 * @param deadline How long a call may take with all its attempts and pauses. With its unit, such as 90s.
 * @param maxAttempts How often a payment is tried at most, where trying again is safe.
 * @param sslBundle Name of the SSL bundle that says whom to trust and with which certificate to call.
 * @param proxy Proxy on the way to the gateway.
 * @param health Health of the application.
 * @param callbacks Callbacks of the gateway.
 */
@ConfigurationProperties("partner-gateway.client")
record ClientProperties(
        @Nullable String baseUrl,
        @Nullable String targetEnvironment,
        @Nullable String subscriptionKey,
        @Nullable String apiUser,
        @Nullable String apiKey,
        @Nullable String callbackUrl,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue("90s") Duration deadline,
        @DefaultValue("3") int maxAttempts,
        @Nullable String sslBundle,
        @Nullable Proxy proxy,
        @Nullable Health health,
        @Nullable Callbacks callbacks) {

    /**
     * Proxy on the way to the gateway.
     *
     * @param host Host of the proxy. Required with a port.
     * @param port Port of the proxy. Required with a host.
     */
    record Proxy(@Nullable String host, @Nullable Integer port) {}

    /**
     * Health of the application.
     *
     * @param enabled Whether health says that the gateway admits the application. It asks for an access token at most.
     */
    record Health(@DefaultValue("false") boolean enabled) {}

    /**
     * Callbacks of the gateway.
     *
     * @param path Path on which callbacks are taken; must contain {reference}. Without it there is no endpoint. Needs a
     *     KnownPayments bean.
     */
    record Callbacks(@Nullable String path) {}

    /** Shows no value: three of them are secrets, and a URL may hold one. */
    @Override
    public String toString() {
        return "ClientProperties";
    }
}
