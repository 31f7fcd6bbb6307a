package io.github.partnergateway.client.spring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Applications to try the starter in. */
final class Applications {

    static final String SECRET = "canary-4f1c";

    private static final List<String> REQUIRED = List.of(
            "partner-gateway.client.base-url=http://127.0.0.1:9",
            "partner-gateway.client.target-environment=sandbox",
            "partner-gateway.client.subscription-key=" + SECRET + "-subscription",
            "partner-gateway.client.api-user=" + SECRET + "-user",
            "partner-gateway.client.api-key=" + SECRET + "-key");

    private Applications() {}

    static ApplicationContextRunner bare() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PaymentsClientAutoConfiguration.class));
    }

    static String[] required() {
        return REQUIRED.toArray(String[]::new);
    }

    /** One that says everything that is required. */
    static ApplicationContextRunner complete() {
        return bare().withPropertyValues(required());
    }

    /** One that says everything that is required but these. */
    static ApplicationContextRunner without(String... properties) {
        return bare().withPropertyValues(REQUIRED.stream()
                .filter(pair ->
                        Stream.of(properties).noneMatch(name -> pair.startsWith("partner-gateway.client." + name)))
                .toArray(String[]::new));
    }
}
