package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentsClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Has the application's health say whether the gateway admits it. Off unless told, since the gateway is not ours to judge by. */
@AutoConfiguration(after = PaymentsClientAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBooleanProperty("partner-gateway.client.health.enabled")
@ConditionalOnSingleCandidate(PaymentsClient.class)
final class ClientHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayHealthIndicator")
    AccessHealthIndicator partnerGatewayHealthIndicator(PaymentsClient client) {
        return new AccessHealthIndicator(client);
    }
}
