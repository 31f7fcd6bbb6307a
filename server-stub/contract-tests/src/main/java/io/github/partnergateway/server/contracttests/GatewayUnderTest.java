package io.github.partnergateway.server.contracttests;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The gateway that is tested: where it is, which operations it implements, and what it takes to be let in. */
public final class GatewayUnderTest {

    private final GatewayUnderTestBuilder told;

    GatewayUnderTest(GatewayUnderTestBuilder told) {
        this.told = told;
    }

    /**
     * Begins to describe a gateway.
     *
     * @param baseUrl where it is, without {@code /collection}: the contract's paths begin with that
     */
    public static GatewayUnderTestBuilder at(String baseUrl) {
        return new GatewayUnderTestBuilder(URI.create(baseUrl.replaceAll("/+$", "")));
    }

    URI baseUrl() {
        return told.baseUrl;
    }

    boolean implementsOperation(Operation operation) {
        return told.operations.contains(operation);
    }

    String subscriptionKey() {
        return told.subscriptionKey;
    }

    /** API user and API key with a colon in between. */
    Optional<String> apiUserAndKey() {
        return Optional.ofNullable(told.apiUserAndKey);
    }

    @Nullable
    Supplier<String> accessToken() {
        return told.accessToken;
    }

    String targetEnvironment() {
        return told.targetEnvironment;
    }

    String currency() {
        return told.currency;
    }

    Optional<String> callbackHost() {
        return Optional.ofNullable(told.callbackHost);
    }

    List<String> amounts() {
        return told.amounts;
    }

    Set<String> toleratedHeaders() {
        return told.toleratedHeaders;
    }

    Duration patience() {
        return told.patience;
    }
}
