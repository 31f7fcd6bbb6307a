package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HealthTest {

    private static final String ENABLED = "partner-gateway.client.health.enabled=true";

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private final ApplicationContextRunner application = Applications.complete()
            .withConfiguration(AutoConfigurations.of(ClientHealthAutoConfiguration.class))
            .withPropertyValues("partner-gateway.client.base-url=" + gateway.baseUrl());

    @Test
    void isOffUnlessTold() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void isUpWhereTheGatewayAdmitsTheApplicationAndMovesNoMoney() {
        application.withPropertyValues(ENABLED).run(context -> {
            Health health = health(context.getBean("partnerGatewayHealthIndicator", HealthIndicator.class));
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).isEqualTo(Map.of("access", "ADMITTED"));
            assertThat(gateway.sentPayments()).isEmpty();
        });
    }

    @Test
    void isDownWithAWordAloneWhereTheGatewayCannotBeReached() {
        application
                .withPropertyValues(ENABLED, "partner-gateway.client.base-url=http://127.0.0.1:9")
                .run(context -> assertThat(context.getBean(HealthIndicator.class))
                        .extracting(HealthTest::health)
                        .isEqualTo(Health.down()
                                .withDetail("access", "UNREACHABLE")
                                .build()));
    }

    @Test
    void isDownWithAWordAloneWhereTheAddressLeadsSomewhereElse() {
        application
                .withPropertyValues(ENABLED, "partner-gateway.client.base-url=" + gateway.baseUrl() + "/elsewhere")
                .run(context -> assertThat(context.getBean(HealthIndicator.class))
                        .extracting(HealthTest::health)
                        .isEqualTo(Health.down().withDetail("access", "REFUSED").build()));
    }

    @Test
    void isOfAClientOfTheApplicationToo() {
        try (PaymentsClient theirs = gateway.client().build()) {
            Applications.bare()
                    .withConfiguration(AutoConfigurations.of(ClientHealthAutoConfiguration.class))
                    .withBean(PaymentsClient.class, () -> theirs)
                    .withPropertyValues(ENABLED)
                    .run(context -> assertThat(health(context.getBean(HealthIndicator.class))
                                    .getStatus())
                            .isEqualTo(Status.UP));
        }
    }

    @Test
    void stepsAsideForOneOfItsName() {
        HealthIndicator theirs = () -> Health.unknown().build();
        application
                .withPropertyValues(ENABLED)
                .withBean("partnerGatewayHealthIndicator", HealthIndicator.class, () -> theirs)
                .run(context ->
                        assertThat(context.getBean(HealthIndicator.class)).isSameAs(theirs));
    }

    @Test
    void isNotMissedWithoutTheActuator() {
        application
                .withPropertyValues(ENABLED)
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(PaymentsClient.class)
                        .doesNotHaveBean(ClientHealthAutoConfiguration.class));
    }

    private static Health health(HealthIndicator indicator) {
        return indicator.health();
    }
}
