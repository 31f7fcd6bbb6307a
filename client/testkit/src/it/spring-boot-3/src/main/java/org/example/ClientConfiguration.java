package org.example;

import io.github.partnergateway.client.PaymentsClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClientConfiguration {

    @Bean
    PaymentsClient client(@Value("${gateway}") String gateway) {
        return PaymentsClient.builder()
                .baseUrl(gateway)
                .targetEnvironment("sandbox")
                .subscriptionKey("subscription-key")
                .apiUser("api-user")
                .apiKey("api-key")
                .build();
    }
}
