package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.AccessTokens;
import io.github.partnergateway.client.ClientObserver;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.micrometer.MicrometerObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Makes a {@link PaymentsClient} from the properties {@code partner-gateway.client.*}, unless the application has one. Beans of
 * type {@link AccessTokens} and {@link ClientObserver} are used where there are any.
 */
@AutoConfiguration(
        after = SslAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnMissingBean(PaymentsClient.class)
final class PaymentsClientAutoConfiguration {

    @Bean(destroyMethod = "close")
    PaymentsClient partnerGatewayClient(
            Environment environment,
            ObjectProvider<AccessTokens> tokens,
            ObjectProvider<ClientObserver> observers,
            ObjectProvider<SslBundles> bundles) {
        return new ConfiguredClient(PropertyReader.read(environment), tokens.getIfAvailable())
                .build(observers.getIfAvailable(), bundles.getIfAvailable());
    }

    /** Metrics and traces, where Micrometer is there and has somewhere to keep them. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MeterRegistry.class, ObservationRegistry.class})
    @ConditionalOnSingleCandidate(ObservationRegistry.class)
    @ConditionalOnMissingBean(ClientObserver.class)
    static final class Observed {

        @Bean
        @ConditionalOnSingleCandidate(MeterRegistry.class)
        MicrometerObserver partnerGatewayClientObserver(ObservationRegistry observations, MeterRegistry meters) {
            return new MicrometerObserver(observations, meters);
        }
    }
}
