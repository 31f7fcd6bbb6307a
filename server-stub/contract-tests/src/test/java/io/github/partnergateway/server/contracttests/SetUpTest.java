package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A kit that was told something wrong says so once, instead of hundreds of times something else. */
class SetUpTest {

    private static final ReferenceGateway GATEWAY = ReferenceGateway.start();
    private static final AtomicInteger ASKED = new AtomicInteger();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    static class Nowhere extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return everything("http://127.0.0.1:1").build();
        }
    }

    static class WrongSubscriptionKey extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return everything(GATEWAY.baseUrl()).subscriptionKey("mistyped-key").build();
        }
    }

    static class WrongApiKey extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return everything(GATEWAY.baseUrl())
                    .apiUser(ReferenceGateway.API_USER, "k")
                    .build();
        }
    }

    static class WrongToken extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return payments()
                    .accessToken(() -> ReferenceGateway.SUBSCRIPTION_KEY + "-TOPSECRET")
                    .build();
        }
    }

    static class NoToken extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return payments().accessToken(() -> "with a line feed\n").build();
        }
    }

    static class ThrowingTokens extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return everything(GATEWAY.baseUrl())
                    .accessToken(() -> {
                        ASKED.incrementAndGet();
                        throw new UnsupportedOperationException("TOPSECRET");
                    })
                    .build();
        }
    }

    @Test
    void aGatewayThatIsNotThere() {
        assertThat(onlyFailure(Nowhere.class))
                .isEqualTo(
                        "The gateway cannot be tested: no answer (java.net.ConnectException: Connection refused) from"
                                + " http://127.0.0.1:1. Is it running, and is that its base URL?");
    }

    @Test
    void aSubscriptionKeyThatIsRefused() {
        assertThat(onlyFailure(WrongSubscriptionKey.class))
                .startsWith("The gateway cannot be tested: it refuses the subscription key of subscriptionKey(…)")
                .contains("The answer:\n    HTTP/1.1 401\n")
                .doesNotContain("mistyped-key");
    }

    @Test
    void anApiKeyThatIsRefused() {
        assertThat(onlyFailure(WrongApiKey.class))
                .startsWith("The gateway cannot be tested: it refuses the API user and key of apiUser(…)")
                .contains("-H \"Authorization: Basic $BASIC_CREDENTIALS\"")
                .contains("/collection/token/");
    }

    @Test
    void aTokenThatIsRefused() {
        assertThat(onlyFailure(WrongToken.class))
                .contains("it refuses the subscription key of subscriptionKey(…) or the access token of accessToken(…)")
                .contains("-H \"Authorization: Bearer $ACCESS_TOKEN\"")
                .doesNotContain("TOPSECRET");
    }

    @Test
    void aTokenThatNoHeaderHolds() {
        assertThat(onlyFailure(NoToken.class))
                .isEqualTo("The gateway cannot be tested: accessToken(…) gave no token of visible characters");
    }

    @Test
    void aSupplierThatThrowsIsAskedOnce() {
        ASKED.set(0);

        assertThat(onlyFailure(ThrowingTokens.class))
                .startsWith("The gateway cannot be tested: accessToken(…) threw java.lang.UnsupportedOperationException"
                        + " at " + SetUpTest.class.getName() + "$ThrowingTokens.")
                .doesNotContain("TOPSECRET");
        assertThat(ASKED).hasValue(1);
    }

    @Test
    void aBaseUrlThatIsNone() {
        for (String url : List.of("localhost:8080", "127.0.0.1", "ftp://127.0.0.1", "http:///path")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> everything(url).build())
                    .withMessageContaining("at(…)");
        }
    }

    private static GatewayUnderTestBuilder payments() {
        return everything(GATEWAY.baseUrl()).implementing(Operation.CREATE_PAYMENTS);
    }

    private static GatewayUnderTestBuilder everything(String baseUrl) {
        return GatewayUnderTest.at(baseUrl)
                .implementing(Operation.CREATE_PAYMENTS, Operation.GET_PAYMENT_STATUS, Operation.CREATE_ACCESS_TOKEN)
                .subscriptionKey(ReferenceGateway.SUBSCRIPTION_KEY)
                .apiUser(ReferenceGateway.API_USER, ReferenceGateway.API_KEY);
    }

    /** The message of the only failure, of whatever kind. */
    private static String onlyFailure(Class<?> testClass) {
        GATEWAY.with(Defect.NONE);
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
        List<String> failures = results.allEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::getMessage)
                        .orElse(""))
                .toList();
        assertThat(failures).hasSize(1);
        assertThat(results.testEvents().started().count()).isZero();
        return failures.get(0);
    }
}
