package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.client.CallOptions;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionsTest {

    private static final String REFERENCE = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private final PaymentsClient client = gateway.client().build();
    private final RawGateway raw = new RawGateway(gateway);

    @AfterEach
    void closeTheClient() {
        client.close();
    }

    @Test
    void whatWasSentCanBeLookedAt() {
        PaymentReference reference = PaymentReference.random();
        client.create(reference, Consumer.payment());

        SentPayment sent = gateway.sentPayments().get(0);
        assertThat(sent.reference()).isEqualTo(reference);
        assertThat(sent.payment()).isEqualTo(Consumer.payment());
        assertThat(sent.header("x-target-environment")).contains("sandbox");
        assertThat(sent.header("X-Callback-Url")).isEmpty();
        assertThat(sent.toString()).doesNotContain("661551442", "Bearer");
    }

    @Test
    void paymentsAreCountedOnceForEachReference() {
        PaymentReference reference = PaymentReference.random();
        client.create(reference, Consumer.payment());
        client.resume(reference, Consumer.payment());

        gateway.assertPaymentsMade(1);
        assertThatThrownBy(() -> gateway.assertPaymentsMade(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected 2")
                .hasMessageContaining("there are 1, made by 2 requests");
    }

    @Nested
    class ReferencesAreVersion4 {

        @Test
        void holdsForTheClient() {
            client.create(Consumer.payment());
            client.create(PaymentReference.derivedFrom("order-1"), Consumer.payment("order-1"));

            gateway.assertReferencesAreVersion4();
        }

        @ParameterizedTest
        @ValueSource(strings = {"order-1", "5f0c1a52-7a4e-1f3b-9c7d-0d9a3c1e8b21"})
        void isBrokenByAnythingElse(String reference) {
            client.create(Consumer.payment());
            raw.pay(reference, "{}");

            assertThatBroken(gateway::assertReferencesAreVersion4).hasMessageContaining("X-Reference-Id");
        }
    }

    @Nested
    class NoSecretInQuery {

        @Test
        void holdsForTheClient() {
            client.create(Consumer.payment());
            raw.pay(raw.admitted(RawGateway.PAYMENT + "?trace=1").header("X-Reference-Id", REFERENCE), "{}");

            assertThatCode(gateway::assertNoSecretInQuery).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?k=a-subscription-key",
                    "?k=a%2Dsubscription%2Dkey",
                    "?x=1&t=a-token",
                    "?a-token",
                    "?subscription-key=x",
                    "?x=1&Access_Token=x",
                    "?api_key=x",
                    "?apikey=x",
                    "?access-token=x",
                    "?client_secret=x",
                    "?Ocp-Apim-Subscription-Key=x",
                    "?%61pi-key=x",
                    "?key=x",
                    "?token=x",
                    "?secret=x"
                })
        void isBrokenByTheQueryOfARequest(String query) {
            raw.pay(raw.admitted(RawGateway.PAYMENT + query).header("X-Reference-Id", REFERENCE), "{}");

            assertThatBroken(gateway::assertNoSecretInQuery)
                    .hasMessageContaining("POST /collection/v2_0/payment")
                    .hasMessageNotContaining("a-token");
        }

        @Test
        void isBrokenByTheKeyOfTheUserInACallbackUrl() {
            try (PaymentsClient careless = gateway.client().apiKey("canary").build()) {
                careless.create(PaymentReference.random(), Consumer.payment(), callbackTo("from=canary"));
            }

            assertThatBroken(gateway::assertNoSecretInQuery).hasMessageContaining("X-Callback-Url");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a=double-api-key", "a=double-subscription-key", "a=x&b=double%2Dapi-key"})
        void isBrokenByAClientThatLivesOnThoughAllElseIsForgotten(String query) {
            client.create(Consumer.payment());
            gateway.reset();
            assertThatCode(gateway::assertNoSecretInQuery).doesNotThrowAnyException();

            client.create(PaymentReference.random(), Consumer.payment(), callbackTo(query));

            assertThatBroken(gateway::assertNoSecretInQuery).hasMessageContaining("X-Callback-Url");
        }

        @ParameterizedTest
        @ValueSource(strings = {"api_key=x", "apikey=x", "access_token=x", "subscription-key=x"})
        void isBrokenByACallbackUrlWithAParameterForTheGatewaysOwn(String query) {
            client.create(PaymentReference.random(), Consumer.payment(), callbackTo(query));

            assertThatBroken(gateway::assertNoSecretInQuery).hasMessageContaining("X-Callback-Url");
        }

        @ParameterizedTest
        @ValueSource(strings = {"sig=x", "signature=x", "token=x", "key=x", "keyword=x", "x=api_key", "apikey"})
        void holdsForACallbackUrlThatTheConsumerSigns(String query) {
            client.create(PaymentReference.random(), Consumer.payment(), callbackTo(query));

            assertThatCode(gateway::assertNoSecretInQuery).doesNotThrowAnyException();
        }

        private CallOptions callbackTo(String query) {
            return CallOptions.none().callbackUrl("http://127.0.0.1:1/callbacks?" + query);
        }
    }

    private static AbstractThrowableAssert<?, ?> assertThatBroken(ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
