package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The payments that were told lately, so that each is told once. What is oldest is forgotten first. */
final class SeenReferences {

    private final Set<PaymentReference> references;

    SeenReferences(int atMost) {
        references = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<PaymentReference, Boolean> eldest) {
                return size() > atMost;
            }
        }));
    }

    void add(PaymentReference reference) {
        references.add(reference);
    }

    boolean contains(PaymentReference reference) {
        return references.contains(reference);
    }
}
