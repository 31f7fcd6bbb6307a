package io.github.partnergateway.server.contracttests;

import java.util.function.Supplier;
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
            token = given == null ? create() : given.get();
            session.secrets().add(token, "ACCESS_TOKEN");
        }
        return token;
    }

    /** A new one from the gateway. */
    String create() {
        Operation operation = Operation.CREATE_ACCESS_TOKEN;
        Exchange exchange = session.send(operation, session.request(operation));
        return exchange.answer()
                .json()
                .map(body -> body.path("access_token").asString(""))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> session.broken(
                        session.operation(operation).part().rule(), "the kit was given no access token", exchange));
    }
}
