package io.github.partnergateway.client.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.github.partnergateway.model.PaymentRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Whether requests keep what a sender owes. Failures show references and identifiers of transactions, and nothing else. */
final class PaymentRules {

    private PaymentRules() {}

    static void onePaymentPerReference(List<Receipt> receipts) {
        List<SentPayment> payments =
                receipts.stream().filter(Receipt::mayExist).map(Receipt::sent).toList();
        several(payments, PaymentRules::identity, SentPayment::reference, (identity, references) -> {
            throw new AssertionError("one payment (" + identity.name() + ") has several references: " + references);
        });
        several(payments, SentPayment::reference, SentPayment::payment, (reference, contents) -> {
            throw new AssertionError(contents.size() + " different payments were sent under " + reference);
        });
    }

    private static <K, V> void several(
            List<SentPayment> payments,
            Function<SentPayment, K> key,
            Function<SentPayment, V> value,
            BiConsumer<K, Set<V>> broken) {
        Map<K, Set<V>> values = payments.stream().collect(groupingBy(key, mapping(value, toSet())));
        values.forEach((one, several) -> {
            if (several.size() > 1) {
                broken.accept(one, several);
            }
        });
    }

    /** What makes two requests requests for one payment. */
    private record Identity(Object value, String name) {}

    private static Identity identity(SentPayment sent) {
        PaymentRequest payment = sent.payment();
        String transaction = payment.externalTransactionId();
        return transaction == null
                ? new Identity(payment, "the same content, without externalTransactionId")
                : new Identity(transaction, "externalTransactionId " + transaction);
    }
}
