package io.github.partnergateway.client;

import feign.Client;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
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
    private Duration deadline = Duration.ofSeconds(90);
    private int maxAttempts = 3;
    private @Nullable InetSocketAddress proxy;
    private @Nullable SSLContext sslContext;
    private ClientObserver observer = ClientObserver.NONE;
    private Clock clock = new SteadyClock();
    private Pause pause = duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos());

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

    /** The contract's {@code X-Target-Environment}. */
    public PaymentsClientBuilder targetEnvironment(TargetEnvironment environment) {
        return targetEnvironment(environment.toString());
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
        connectTimeout = Settings.positive("connectTimeout", atMost);
        return this;
    }

    /**
     * How long the gateway may be silent. 30 seconds unless told. A short time makes unknown outcomes more likely, not less: the
     * payment goes on at the gateway.
     */
    public PaymentsClientBuilder responseTimeout(Duration atMost) {
        responseTimeout = Settings.positive("responseTimeout", atMost);
        return this;
    }

    /**
     * How long a call may take with all its attempts and pauses. 90 seconds unless told. At the deadline an exchange that is
     * under way is ended, and its payment may exist.
     */
    public PaymentsClientBuilder deadline(Duration atMost) {
        deadline = Settings.positive("deadline", atMost);
        return this;
    }

    /**
     * How often a payment is tried at most, where trying again is safe. 3 unless told; 1 means not again. The one repetition
     * with a new access token after an answer 401 does not count.
     */
    public PaymentsClientBuilder maxAttempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("maxAttempts: must be at least 1");
        }
        maxAttempts = attempts;
        return this;
    }

    /** A proxy on the way to the gateway. */
    public PaymentsClientBuilder proxy(InetSocketAddress address) {
        proxy = address;
        return this;
    }

    /** Whom to trust, and with which certificate to call; the platform's unless told. */
    public PaymentsClientBuilder sslContext(SSLContext context) {
        sslContext = context;
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
     * It gets the time limits of each call as Feign's options. Proxy, TLS and closing it are its own affair.
     */
    public PaymentsClientBuilder transport(Client client) {
        transport = client;
        return this;
    }

    /** Who follows what the client does, for metrics and traces. */
    public PaymentsClientBuilder observer(ClientObserver observer) {
        this.observer = new GuardedObserver(observer);
        return this;
    }

    /**
     * The clock by which tokens expire and waiting ends; for tests. Unless told, one that goes by the time that passes, whoever
     * sets the machine's.
     */
    public PaymentsClientBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** For tests, which have no time to wait. */
    PaymentsClientBuilder pause(Pause pause) {
        this.pause = pause;
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
        Limits limits = new Limits(connectTimeout, responseTimeout, deadline, maxAttempts);
        Calls calls = new Calls(ClientParts.assemble(
                settings, limits, clock, pause, observer, accessTokens, transport, new Connections(proxy, sslContext)));
        try {
            calls.checkHeaders(settings.callbackUrl());
            return new PaymentsClient(calls);
        } catch (IllegalArgumentException invalid) {
            calls.close();
            throw invalid;
        }
    }

    private Credentials user() {
        Settings.checkVisible("apiUser", apiUser);
        Settings.checkVisible("apiKey", apiKey);
        if (apiUser.contains(":")) {
            throw new IllegalArgumentException("apiUser: must not contain a colon");
        }
        return new Credentials(apiUser, apiKey);
    }
}
