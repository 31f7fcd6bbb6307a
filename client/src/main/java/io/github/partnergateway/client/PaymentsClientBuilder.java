package io.github.partnergateway.client;

import feign.Client;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link PaymentsClient}. */
public final class PaymentsClientBuilder {

    private @Nullable String baseUrl;
    private @Nullable String targetEnvironment;
    private @Nullable String subscriptionKey;
    private @Nullable String apiUser;
    private @Nullable String apiKey;
    private @Nullable String callbackUrl;
    private @Nullable AccessTokens accessTokens;
    private @Nullable Client transport;
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration responseTimeout = Duration.ofSeconds(30);
    private Clock clock = Clock.systemUTC();

    PaymentsClientBuilder() {}

    /** Where the gateway is, as scheme and host, such as {@code https://sandbox.momodeveloper.mtn.com}; without {@code /collection}. */
    public PaymentsClientBuilder baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    /** The contract's {@code X-Target-Environment}: {@code sandbox}, or the market, such as {@code mtnuganda}. */
    public PaymentsClientBuilder targetEnvironment(String environment) {
        targetEnvironment = environment;
        return this;
    }

    /** The key of the subscription to the product Collection. */
    public PaymentsClientBuilder subscriptionKey(String key) {
        subscriptionKey = key;
        return this;
    }

    /** The API user. It is opaque and need not be a UUID. */
    public PaymentsClientBuilder apiUser(String user) {
        apiUser = user;
        return this;
    }

    /** The key of the API user. */
    public PaymentsClientBuilder apiKey(String key) {
        apiKey = key;
        return this;
    }

    /**
     * The contract's {@code X-Callback-Url}, to which the gateway sends every outcome. {@code {reference}} in it stands for the
     * reference of the payment: callbacks were seen without the reference in their body. Without a callback URL there are no
     * callbacks.
     */
    public PaymentsClientBuilder callbackUrl(@Nullable String url) {
        callbackUrl = url;
        return this;
    }

    /** How long to wait for a connection, its encryption included, and for a free one of the pool. 5 seconds unless told. */
    public PaymentsClientBuilder connectTimeout(Duration atMost) {
        connectTimeout = positive("connectTimeout", atMost);
        return this;
    }

    /**
     * How long the gateway may be silent. 30 seconds unless told. A short time makes unknown outcomes more likely, not less: the
     * payment goes on at the gateway.
     */
    public PaymentsClientBuilder responseTimeout(Duration atMost) {
        responseTimeout = positive("responseTimeout", atMost);
        return this;
    }

    /** Tokens of your own instead of those of an API user. */
    public PaymentsClientBuilder accessTokens(AccessTokens tokens) {
        accessTokens = tokens;
        return this;
    }

    /**
     * An HTTP client of your own. It must send each request once, without retries and redirects; throw {@link
     * java.net.ConnectException} if and only if nothing was sent; and send {@code Content-Length: 0} with a POST without body.
     * Both time-outs are then its own affair, and so is closing it.
     */
    public PaymentsClientBuilder transport(Client client) {
        transport = client;
        return this;
    }

    /** The clock by which tokens expire and waiting ends; for tests. */
    public PaymentsClientBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * The finished client. Nothing is sent yet.
     *
     * @throws IllegalArgumentException if a setting is missing or wrong; the message names it and shows no value
     */
    public PaymentsClient build() {
        Settings.checkVisible("baseUrl", baseUrl);
        Settings settings = new Settings(
                baseUrl, targetEnvironment, subscriptionKey, accessTokens == null ? user() : null, callbackUrl);
        Json json = new Json();
        if (transport != null) {
            return new PaymentsClient(settings, transport, tokens(settings, transport, json), json, clock, List.of());
        }
        HttpTransport http = new HttpTransport(connectTimeout, responseTimeout);
        return new PaymentsClient(settings, http, tokens(settings, http, json), json, clock, List.<Closeable>of(http));
    }

    private Credentials user() {
        Settings.checkVisible("apiUser", apiUser);
        Settings.checkVisible("apiKey", apiKey);
        if (apiUser.contains(":")) {
            throw new IllegalArgumentException("apiUser: must not contain a colon");
        }
        return new Credentials(apiUser, apiKey);
    }

    private AccessTokens tokens(Settings settings, Client client, Json json) {
        if (accessTokens != null) {
            return accessTokens;
        }
        var endpoint = Gateway.tokenEndpoint(settings, client, json);
        return new TokenCache(() -> endpoint.apply(settings.targetEnvironment()), clock);
    }

    private static Duration positive(String name, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + ": must be positive");
        }
        return duration;
    }
}
