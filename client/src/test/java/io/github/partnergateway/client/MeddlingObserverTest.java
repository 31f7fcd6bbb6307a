package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an observer may add to requests: anything but what says which payment it is, and to whom. */
class MeddlingObserverTest {

    private static final Map<String, String> ADDED = Map.of(
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "x-reference-id", "another",
            "x-target-environment", "another",
            "x-callback-url", "https://another.example.com",
            "host", "another.example.com",
            "content-length", "1",
            "authorization", "another");

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    @Test
    void changesNothingOfTheContracts() {
        gateway.answerPayments(WireGateway.accepted());
        ClientObserver observer = new ClientObserver() {
            @Override
            public Call begin(String operation, BiConsumer<String, String> headers) {
                ADDED.forEach(headers);
                return (verdict, code) -> {};
            }
        };
        try (PaymentsClient client = gateway.client().observer(observer).build()) {
            PaymentReference reference = client.create(WireGateway.payment()).reference();

            LoggedRequest sent = gateway.payments().get(0);
            assertThat(sent.header("X-Reference-Id").values()).containsExactly(reference.toString());
            assertThat(sent.header("X-Target-Environment").values()).containsExactly("sandbox");
            assertThat(sent.header("Host").values())
                    .containsExactly("localhost:" + gateway.server().port());
            assertThat(sent.header("Authorization").values())
                    .noneMatch("another"::equals)
                    .hasSize(1);
            assertThat(sent.header("X-Callback-Url").isPresent()).isFalse();
            assertThat(sent.getHeader("traceparent")).isEqualTo(ADDED.get("traceparent"));
        }
    }
}
