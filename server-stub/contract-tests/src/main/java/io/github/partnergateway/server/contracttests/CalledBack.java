package io.github.partnergateway.server.contracttests;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A payment that asked for a callback, and what came. It is made once, when the first case asks for it. */
final class CalledBack {

    private static final Operation OPERATION = Operation.CREATE_PAYMENTS;

    private final Session session;
    private final CallbackListener listener;
    private final JsonNode payment;
    private final String target = "/payments/" + UUID.randomUUID() + "?from=gateway";
    private @Nullable Exchange created;
    private Optional<Callback> first = Optional.empty();

    CalledBack(Session session, CallbackListener listener, JsonNode payment) {
        this.session = session;
        this.listener = listener;
        this.payment = payment;
    }

    void arrives(Part rule) {
        if (callback().isEmpty()) {
            throw broken(rule, "no callback within " + session.gateway().patience());
        }
    }

    /** Asks a callback that came what is wrong with it; one that did not come is the concern of another case. */
    void has(Part rule, Function<Callback, String> misfit) {
        callback().map(misfit).filter(found -> !found.isEmpty()).ifPresent(found -> {
            throw broken(rule, found);
        });
    }

    /** What it was paid under, once it was. */
    String reference() {
        return created == null
                ? ""
                : created.request().header(Requests.REFERENCE).orElse("");
    }

    String host() {
        return listener.authority();
    }

    /** Had it been repeated at once, the repetition would be there before the callback of a later payment. */
    void once(Part rule) {
        if (callback().isPresent()) {
            new CalledBack(session, listener, payment).callback();
            int times = listener.received(target).size();
            if (times > 1) {
                throw broken(rule, "the callback came %d times".formatted(times));
            }
        }
    }

    void duplicateStaysQuiet(Part rule) {
        if (callback().isPresent() && created != null) {
            String other = "/duplicate/" + UUID.randomUUID();
            Request duplicate = created.request().with(Requests.CALLBACK_URL, listener.url(other));
            Exchange refused = session.send(OPERATION, duplicate);
            new CalledBack(session, listener, payment).callback();
            if (refused.answer().status() == 409 && !listener.received(other).isEmpty()) {
                throw session.broken(rule.rule(), "the duplicate was called back", refused);
            }
        }
    }

    private Optional<Callback> callback() {
        if (created == null) {
            Request request =
                    session.request(OPERATION).withBody(payment).with(Requests.CALLBACK_URL, listener.url(target));
            created = session.send(OPERATION, request);
            if (created.answer().status()
                    == session.operation(OPERATION).success().status()) {
                first = listener.await(target, session.gateway().patience());
            }
        }
        return first;
    }

    private AssertionError broken(Part rule, String found) {
        String came = first.map(callback -> "\n\nThe callback:\n"
                        + callback.request().method() + " " + callback.request().target() + "\n"
                        + Shown.shortened(new String(callback.request().body(), StandardCharsets.UTF_8), 2_000))
                .orElse("");
        return created == null
                ? session.broken(rule.rule(), found + came)
                : session.broken(rule.rule(), found + came, created);
    }
}
