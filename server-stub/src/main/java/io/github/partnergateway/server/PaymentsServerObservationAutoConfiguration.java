package io.github.partnergateway.server;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Tells whoever observes requests what became of those of the contract. Where nobody observes any, there is nothing to do. */
@AutoConfiguration(
        after = PaymentsServerAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnBean({ObservationRegistry.class, ImplementedContract.class})
class PaymentsServerObservationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayObservation")
    ObservedRequest partnerGatewayObservation() {
        return new ObservedRequest();
    }
}
