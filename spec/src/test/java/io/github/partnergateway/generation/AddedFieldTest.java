package io.github.partnergateway.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later contract with one more optional field serves code that was written, or even compiled, before. */
class AddedFieldTest {

    private static final String CONSUMER = """
            package org.example;

            import io.github.partnergateway.model.Money;
            import io.github.partnergateway.model.PaymentRequest;

            public class Consumer {
                public static String pay() {
                    PaymentRequest payment = PaymentRequest.builder()
                            .externalTransactionId("order-1")
                            .money(Money.builder().amount("1").currency("EUR").build())
                            .senderNote("note")
                            .includeSenderCharges(true)
                            .build();
                    PaymentRequest copy = payment.toBuilder().couponId(payment.couponId()).build();
                    return payment + " " + copy.equals(payment) + " " + copy.money().amount() + " " + copy.senderNote();
                }
            }
            """;
    private static final String OUTCOME =
            "PaymentRequest[externalTransactionId, money, senderNote, includeSenderCharges] true 1 note";
    /** Written before an older field, so that it moves those behind it in every constructor and list. */
    private static final String ADDED = """
                    loyaltyCard:
                      type: string
                      description: A field that comes later.
                    couponId:
            """;

    @TempDir
    private Path folder;

    private Path consumer;
    private Path consumerClasses;

    @BeforeEach
    void write() throws IOException {
        consumer = Files.createDirectories(folder.resolve("consumer"));
        consumerClasses = folder.resolve("consumer-classes");
        Files.writeString(consumer.resolve("Consumer.java"), CONSUMER);
    }

    @Test
    void servesCodeThatWasCompiledBefore() throws IOException, ReflectiveOperationException {
        Compiled.from(consumer, consumerClasses);
        Compiled later = models(withOneMoreField());
        assertThat(later.call(consumerClasses, "org.example.Consumer", "pay")).isEqualTo(OUTCOME);
    }

    @Test
    void servesCodeThatIsCompiledAgain() throws IOException, ReflectiveOperationException {
        Compiled later = models(withOneMoreField());
        Compiled.from(consumer, consumerClasses, later.classes());
        assertThat(later.call(consumerClasses, "org.example.Consumer", "pay")).isEqualTo(OUTCOME);
    }

    @Test
    void isReallyThere() throws IOException {
        Compiled later = models(withOneMoreField());
        Files.writeString(consumer.resolve("Consumer.java"), CONSUMER.replace("couponId", "loyaltyCard"));
        assertThat(Compiled.from(consumer, consumerClasses, later.classes())).isNotNull();
    }

    /** The counterproof: this test would notice. */
    @Test
    void aRenamedFieldServesNeither() throws IOException {
        Compiled renamed = models(contract().replace("        couponId:\n", "        voucherId:\n"));
        assertThatThrownBy(() -> Compiled.from(consumer, folder.resolve("again"), renamed.classes()))
                .hasMessageContaining("couponId");
        Compiled.from(consumer, consumerClasses);
        assertThatThrownBy(() -> renamed.call(consumerClasses, "org.example.Consumer", "pay"))
                .hasRootCauseInstanceOf(NoSuchMethodError.class);
    }

    private Compiled models(String contract) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), contract);
        Path sources = Generation.models(file, folder.resolve("models"));
        return Compiled.from(sources, folder.resolve("model-classes"));
    }

    private static String withOneMoreField() throws IOException {
        return contract().replace("        couponId:\n", ADDED);
    }

    private static String contract() throws IOException {
        return Files.readString(Generation.CONTRACT);
    }
}
