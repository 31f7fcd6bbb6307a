package io.github.partnergateway.server.contracttests;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The access token of a session: the one that was given, or one that is asked for when it is first needed. */
final class AccessTokens {

    private final Session session;
    private @Nullable String token;

    AccessTokens(Session session) {
        this.session = session;
    }

    synchronized String get() {
        if (token == null) {
            Supplier<String> given = session.gateway().accessToken();
            token = given == null ? create() : ask(given);
            session.secrets().add(token, "ACCESS_TOKEN");
        }
        return token;
    }

    private String ask(Supplier<String> given) {
        String answer;
        try {
            answer = given.get();
        } catch (RuntimeException | Error failure) {
            // Its message is not ours to print: it may quote a secret.
            String where = Stream.of(failure.getStackTrace())
                    .findFirst()
                    .map(frame -> " at " + frame)
                    .orElse("");
            throw Precondition.unmet(
                    session, "accessToken(…) threw " + failure.getClass().getName() + where);
        }
        if (answer == null || !answer.matches("[!-~]+")) {
            throw Precondition.unmet(session, "accessToken(…) gave no token of visible characters");
        }
        return answer;
    }

    /** A new one from the gateway. */
    String create() {
        Operation operation = Operation.CREATE_ACCESS_TOKEN;
        Exchange exchange = session.send(operation, session.request(operation));
        new Precondition(session).require(exchange);
        return exchange.answer()
                .json()
                .map(body -> body.path("access_token").asString(""))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> session.broken(
                        session.operation(operation).part().rule(), "the kit was given no access token", exchange));
    }
}
