package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application may say in META-INF/validation.xml how its own classes are validated. */
class OwnValidationSettingsTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void anApplicationWithSettingsOfItsOwn(@TempDir Path classes) throws IOException {
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(classes.resolve("META-INF/validation.xml"), """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <constraint-mapping>META-INF/mapping.xml</constraint-mapping>
                </validation-config>
                """, UTF_8);
        Files.writeString(classes.resolve("META-INF/mapping.xml"), """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
                  <bean class="io.github.partnergateway.model.Money" ignore-annotations="true"/>
                </constraint-mappings>
                """, UTF_8);
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, before));
    }

    @AfterEach
    void asBefore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void leavesTheContractsRulesAsTheyAre() {
        PaymentRequest negative = PaymentRequest.builder()
                .money(Money.builder().amount("-1").currency("EUR").build())
                .build();

        try (PaymentsClient client = gateway.client().build()) {
            assertThatThrownBy(() -> client.create(negative)).isInstanceOf(ConstraintViolationException.class);
        }
    }
}
