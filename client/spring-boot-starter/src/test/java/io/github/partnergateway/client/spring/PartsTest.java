package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.partnergateway.client.AccessTokens;
import io.github.partnergateway.client.ClientObserver;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.micrometer.MicrometerObserver;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.client.testkit.SentPayment;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PartsTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private static final PaymentRequest PAYMENT = PaymentRequest.builder()
            .money(Money.builder().amount("10").currency("EUR").build())
            .build();

    private final ApplicationContextRunner paying =
            Applications.complete().withPropertyValues("partner-gateway.client.base-url=" + gateway.baseUrl());

    @Test
    void theClientPaysWithWhatTheApplicationSays() {
        String callback = "http://127.0.0.1:9/callbacks/{reference}";
        paying.withPropertyValues("partner-gateway.client.callback-url=" + callback)
                .run(context -> {
                    var reference = PaymentReference.random();
                    context.getBean(PaymentsClient.class).create(reference, PAYMENT);
                    SentPayment sent = gateway.sentPayments().get(0);
                    assertThat(sent.header("Ocp-Apim-Subscription-Key"))
                            .contains(Applications.SECRET + "-subscription");
                    assertThat(sent.header("X-Target-Environment")).contains("sandbox");
                    assertThat(sent.header("X-Callback-Url")).contains("http://127.0.0.1:9/callbacks/" + reference);
                });
    }

    @Test
    void theClientIsClosedWithTheApplication() {
        List<PaymentsClient> clients = new ArrayList<>();
        paying.run(context -> clients.add(context.getBean(PaymentsClient.class)));
        assertThatIllegalStateException()
                .isThrownBy(() -> clients.get(0).create(PAYMENT))
                .withMessageContaining("closed");
    }

    @Test
    void everythingStepsAsideForAClientOfTheApplication() {
        try (PaymentsClient theirs = gateway.client().build()) {
            Applications.bare()
                    .withBean(PaymentsClient.class, () -> theirs)
                    .run(context -> assertThat(context)
                            .hasNotFailed()
                            .hasSingleBean(PaymentsClient.class)
                            .doesNotHaveBean(ClientProperties.class));
        }
    }

    @Test
    void tokensOfTheApplicationAreUsed() {
        paying.withBean(AccessTokens.class, FixedTokens::new).run(context -> {
            context.getBean(PaymentsClient.class).create(PAYMENT);
            assertThat(gateway.sentPayments().get(0).header("Authorization"))
                    .contains("Bearer token-of-the-application");
        });
    }

    @Test
    void anObserverOfTheApplicationIsUsed() {
        List<String> seen = new ArrayList<>();
        ClientObserver theirs = (operation, headers) -> (verdict, code) -> seen.add(operation + " " + verdict);
        observed().withBean(ClientObserver.class, () -> theirs).run(context -> {
            context.getBean(PaymentsClient.class).create(PAYMENT);
            assertThat(context).doesNotHaveBean(MicrometerObserver.class);
            assertThat(seen).containsExactly("CreatePayments accepted");
        });
    }

    @Test
    void callsAreMeasuredWhereTheApplicationMeasures() {
        observed().run(context -> {
            context.getBean(PaymentsClient.class).create(PAYMENT);
            assertThat(context.getBean(MeterRegistry.class)
                            .get("partner.gateway.client")
                            .tag("verdict", "accepted")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    private ApplicationContextRunner observed() {
        return paying.withConfiguration(AutoConfigurations.of(
                MetricsAutoConfiguration.class,
                SimpleMetricsExportAutoConfiguration.class,
                CompositeMeterRegistryAutoConfiguration.class,
                ObservationAutoConfiguration.class));
    }

    @Test
    void nothingIsMeasuredWhereOneOfTheTwoRegistriesIsMissing() {
        paying.withBean(ObservationRegistry.class, ObservationRegistry::create)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ClientObserver.class));
        paying.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ClientObserver.class));
    }

    @Test
    void theClientNeedsNoMicrometer() {
        paying.withClassLoader(new FilteredClassLoader("io.micrometer")).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(ClientObserver.class);
            context.getBean(PaymentsClient.class).create(PAYMENT);
            gateway.assertPaymentsMade(1);
        });
    }
}
