package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.PaymentsClientBuilder;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A name that appears here is a promise to every application that sets it. */
class PropertiesTest {

    private static ClientProperties read(String... properties) {
        StandardEnvironment environment = new StandardEnvironment();
        TestPropertyValues.of(properties).applyTo(environment);
        return PropertyReader.read(environment);
    }

    @Test
    void haveTheseNames() {
        assertThat(read(
                        "partner-gateway.client.base-url=a",
                        "partner-gateway.client.target-environment=b",
                        "partner-gateway.client.subscription-key=c",
                        "partner-gateway.client.api-user=d",
                        "partner-gateway.client.api-key=e",
                        "partner-gateway.client.callback-url=f",
                        "partner-gateway.client.connect-timeout=1s",
                        "partner-gateway.client.response-timeout=PT2M",
                        "partner-gateway.client.deadline=3m",
                        "partner-gateway.client.max-attempts=4",
                        "partner-gateway.client.ssl-bundle=g",
                        "partner-gateway.client.proxy.host=h",
                        "partner-gateway.client.proxy.port=5",
                        "partner-gateway.client.health.enabled=true",
                        "partner-gateway.client.callbacks.path=i"))
                .isEqualTo(new ClientProperties(
                        "a",
                        "b",
                        "c",
                        "d",
                        "e",
                        "f",
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(3),
                        4,
                        "g",
                        new ClientProperties.Proxy("h", 5),
                        new ClientProperties.Health(true),
                        new ClientProperties.Callbacks("i")));
    }

    @Test
    void haveTheseDefaults() {
        assertThat(read())
                .isEqualTo(new ClientProperties(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(90),
                        3,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void takeNoNumberForADuration() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("yaml", Map.of("partner-gateway.client.deadline", 30)));
        assertThatThrownBy(() -> PropertyReader.read(environment))
                .hasMessageContaining("partner-gateway.client.deadline must be a duration with its unit");
    }

    @Test
    void haveTheDefaultsOfTheClient() throws ReflectiveOperationException {
        ClientProperties ours = read();
        assertThat(theirs("connectTimeout")).isEqualTo(ours.connectTimeout());
        assertThat(theirs("responseTimeout")).isEqualTo(ours.responseTimeout());
        assertThat(theirs("deadline")).isEqualTo(ours.deadline());
        assertThat(theirs("maxAttempts")).isEqualTo(ours.maxAttempts());
    }

    private static Object theirs(String setting) throws ReflectiveOperationException {
        Field field = PaymentsClientBuilder.class.getDeclaredField(setting);
        field.setAccessible(true);
        return field.get(PaymentsClient.builder());
    }

    @Test
    void showNoValue() {
        assertThat(read(Applications.required()).toString()).doesNotContain(Applications.SECRET);
    }

    @Test
    void areEachDescribedToEditors() throws Exception {
        String metadata = new String(getClass()
                .getResourceAsStream("/META-INF/spring-configuration-metadata.json")
                .readAllBytes());
        List<String> described = Arrays.stream(metadata.split("\\{"))
                .filter(entry -> entry.contains("\"description\": \"") && entry.contains("\"type\": \"java."))
                .map(entry -> entry.replaceAll("(?s).*\"name\": \"([^\"]+)\".*", "$1"))
                .sorted()
                .toList();
        assertThat(described)
                .containsExactly(
                        "partner-gateway.client.api-key",
                        "partner-gateway.client.api-user",
                        "partner-gateway.client.base-url",
                        "partner-gateway.client.callback-url",
                        "partner-gateway.client.callbacks.path",
                        "partner-gateway.client.connect-timeout",
                        "partner-gateway.client.deadline",
                        "partner-gateway.client.health.enabled",
                        "partner-gateway.client.max-attempts",
                        "partner-gateway.client.proxy.host",
                        "partner-gateway.client.proxy.port",
                        "partner-gateway.client.response-timeout",
                        "partner-gateway.client.ssl-bundle",
                        "partner-gateway.client.subscription-key",
                        "partner-gateway.client.target-environment");
    }
}
