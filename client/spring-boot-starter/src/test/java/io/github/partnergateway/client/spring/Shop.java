package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** An application that takes callbacks. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Shop implements KnownPayments {

    private final Set<PaymentReference> known = ConcurrentHashMap.newKeySet();
    private final List<PaymentCompleted> told = new CopyOnWriteArrayList<>();

    void remember(PaymentReference reference) {
        known.add(reference);
    }

    void forget(PaymentReference reference) {
        known.remove(reference);
    }

    List<PaymentCompleted> toldOf(PaymentReference reference) {
        return told.stream()
                .filter(event -> event.reference().equals(reference))
                .toList();
    }

    // region example
    @Override
    public boolean isKnown(PaymentReference reference) {
        return known.contains(reference);
    }

    @EventListener
    void on(PaymentCompleted event) {
        told.add(event);
    }
    // endregion
}
