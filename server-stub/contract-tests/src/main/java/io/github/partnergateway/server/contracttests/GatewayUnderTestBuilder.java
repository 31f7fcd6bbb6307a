package io.github.partnergateway.server.contracttests;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Describes a {@link GatewayUnderTest}. */
public final class GatewayUnderTestBuilder {

    final URI baseUrl;
    Set<Operation> operations = EnumSet.noneOf(Operation.class);
    String subscriptionKey = "";

    @Nullable
    String apiUserAndKey;

    @Nullable
    Supplier<String> accessToken;

    String targetEnvironment = "sandbox";
    String currency = "EUR";

    @Nullable
    String callbackHost;

    List<String> amounts = List.of();
    Set<String> toleratedHeaders = Set.of();
    Duration patience = Duration.ofSeconds(30);

    GatewayUnderTestBuilder(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The operations to test; no other one is expected to exist, except that tokens are requested if none is given. */
    public GatewayUnderTestBuilder implementing(Operation first, Operation... more) {
        this.operations = EnumSet.of(first, more);
        return this;
    }

    /** What goes into {@code Ocp-Apim-Subscription-Key}. */
    public GatewayUnderTestBuilder subscriptionKey(String key) {
        this.subscriptionKey = key;
        return this;
    }

    /** An API user and its key, to obtain access tokens with. CreateAccessToken is tested with them. */
    public GatewayUnderTestBuilder apiUser(String user, String key) {
        this.apiUserAndKey = user + ":" + key;
        return this;
    }

    /** A valid access token, asked for once per operation: for a gateway that does not hand out its own. */
    public GatewayUnderTestBuilder accessToken(Supplier<String> token) {
        this.accessToken = token;
        return this;
    }

    /** What goes into {@code X-Target-Environment}; {@code sandbox} unless said. */
    public GatewayUnderTestBuilder targetEnvironment(String environment) {
        this.targetEnvironment = environment;
        return this;
    }

    /** A currency that the gateway takes in this environment; {@code EUR} unless said. */
    public GatewayUnderTestBuilder currency(String code) {
        this.currency = code;
        return this;
    }

    /**
     * The host that is registered for callbacks: a name under which the gateway reaches this machine. Without one, callbacks
     * are not tested, and of callback URLs only that each valid form is taken or refused for its host.
     */
    public GatewayUnderTestBuilder callbackHost(String host) {
        this.callbackHost = host;
        return this;
    }

    /** Amounts whose payments are followed to their end too: for a gateway in which the amount decides about it. */
    public GatewayUnderTestBuilder alsoPaying(String... amounts) {
        this.amounts = List.of(amounts);
        return this;
    }

    /** Headers beyond the contract that the answers may carry, because something in front of the gateway adds them. */
    public GatewayUnderTestBuilder toleratingHeaders(String... names) {
        Set<String> tolerated = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tolerated.addAll(List.of(names));
        this.toleratedHeaders = tolerated;
        return this;
    }

    /** How long to wait for an answer, an outcome or a callback; 30 seconds unless said. */
    public GatewayUnderTestBuilder patience(Duration patience) {
        this.patience = patience;
        return this;
    }

    /**
     * The gateway as described.
     *
     * @throws IllegalStateException if something indispensable was not said
     */
    public GatewayUnderTest build() {
        if (baseUrl.getHost() == null || !String.valueOf(baseUrl.getScheme()).matches("(?i)https?")) {
            throw new IllegalStateException("Say where the gateway is, with http:// or https:// before it: at(…)");
        }
        if (operations.isEmpty()) {
            throw new IllegalStateException("Say which operations are implemented: implementing(CREATE_PAYMENTS)");
        }
        if (subscriptionKey.isEmpty()) {
            throw new IllegalStateException("Say which subscription key is valid: subscriptionKey(…)");
        }
        if (apiUserAndKey == null && (accessToken == null || operations.contains(Operation.CREATE_ACCESS_TOKEN))) {
            throw new IllegalStateException("Say who may obtain a token, apiUser(…), or give one, accessToken(…)");
        }
        return new GatewayUnderTest(this);
    }
}
