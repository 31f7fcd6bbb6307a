package io.github.partnergateway.server.contracttests;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One payment, read again and again. It is made when the first case asks for it. */
final class LifeCycle {

    private static final Operation READ = Operation.GET_PAYMENT_STATUS;
    private static final int READS_AFTER_THE_END = 3;

    private final Session session;
    private final JsonNode payment;
    private final String reference = Requests.newReference();
    private @Nullable Exchange created;

    LifeCycle(Session session, JsonNode payment) {
        this.session = session;
        this.payment = payment;
    }

    void isFound(Part rule) {
        isFoundAs(rule, text -> text);
    }

    void isFoundAs(Part rule, UnaryOperator<String> spelling) {
        create(rule);
        session.expect(rule.rule(), session.operation(READ).success(), found(spelling.apply(reference)));
    }

    void isItself(Part rule) {
        create(rule);
        Exchange exchange = found(reference);
        String itself = body(exchange).path("referenceId").asString(reference);
        if (!itself.equalsIgnoreCase(reference)) {
            throw session.broken(rule.rule(), "the referenceId is " + itself, exchange);
        }
    }

    /** Follows it to its end, and a little further. */
    void goesOn(Part rule) {
        create(rule);
        Outcome[] earlier = {Outcome.UNKNOWN};
        Optional<Outcome> end = Patience.await(session.gateway().patience(), () -> {
            earlier[0] = next(rule, earlier[0]);
            return Optional.of(earlier[0]).filter(Outcome::isFinal);
        });
        if (end.isEmpty()) {
            throw session.broken(
                    rule.rule(), "no final state within " + session.gateway().patience(), found(reference));
        }
        for (int i = 0; i < READS_AFTER_THE_END; i++) {
            next(rule, end.get());
        }
    }

    void saysWhy(Part rule) {
        create(rule);
        Exchange exchange = Patience.await(
                        session.gateway().patience(),
                        () -> Optional.of(read(reference))
                                .filter(read -> Outcome.of(body(read)).isFinal()))
                .orElseGet(() -> read(reference));
        boolean isUnexplained = Outcome.of(body(exchange)) == Outcome.FAILED
                && body(exchange).path("reason").isMissingNode();
        if (isUnexplained) {
            throw session.broken(rule.rule(), "the payment failed without a reason", exchange);
        }
    }

    private Outcome next(Part rule, Outcome earlier) {
        Exchange exchange = read(reference);
        Outcome now = Outcome.of(body(exchange));
        if (exchange.answer().status() == session.operation(READ).success().status() && !now.mayFollow(earlier)) {
            throw session.broken(rule.rule(), "%s came after %s".formatted(now, earlier), exchange);
        }
        return now.mayFollow(earlier) ? now : earlier;
    }

    private void create(Part rule) {
        if (created == null) {
            Operation operation = Operation.CREATE_PAYMENTS;
            Request request = session.request(operation).withBody(payment).with(Requests.REFERENCE, reference);
            created = session.send(operation, request);
            session.expect(rule.rule(), session.operation(operation).success(), created);
        }
    }

    /** Directly after a 202 the gateway may not know the reference for a moment. */
    private Exchange found(String spelling) {
        return Patience.await(
                        session.gateway().patience(),
                        () -> Optional.of(read(spelling))
                                .filter(exchange -> exchange.answer().status() != 404))
                .orElseGet(() -> read(spelling));
    }

    private Exchange read(String spelling) {
        Request request = session.request(READ);
        String known = request.target().substring(0, request.target().lastIndexOf('/') + 1);
        return session.send(READ, request.withTarget(known + spelling));
    }

    private static JsonNode body(Exchange exchange) {
        return exchange.answer().json().orElseGet(Json::object);
    }
}
