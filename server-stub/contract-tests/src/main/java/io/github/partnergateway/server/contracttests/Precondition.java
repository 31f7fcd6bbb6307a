package io.github.partnergateway.server.contracttests;

import java.util.Locale;
import java.util.Set;

/** What has to hold before anything can be tested. Without it each case would fail, and none for its own reason. */
final class Precondition {

    private static final String UNTESTABLE = "The gateway cannot be tested: ";
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);

    private final Session session;

    Precondition(Session session) {
        this.session = session;
    }

    /** That a token is there, and that a request which nothing is wrong with is answered and let in. */
    void require(Operation operation) {
        if (session.gateway().accessToken() != null) {
            session.accessToken();
        }
        require(session.send(operation, session.request(operation)));
    }

    void require(Exchange exchange) {
        if (exchange.answer().status() == 0) {
            throw unmet(
                    session,
                    "%s from %s. Is it running, and is that its base URL?"
                            .formatted(
                                    exchange.answer().describeStatus(),
                                    session.gateway().baseUrl()));
        }
        if (isRefused(exchange)) {
            Part answer = session.operation(exchange.operation())
                    .answer(exchange.answer().status())
                    .map(DocumentedAnswer::part)
                    .orElseGet(() -> session.operation(exchange.operation()).part());
            throw session.broken(answer.rule(), UNTESTABLE + "it refuses " + credentials(exchange), exchange);
        }
    }

    static AssertionError unmet(Session session, String reason) {
        return new AssertionError(session.secrets().mask(UNTESTABLE + reason));
    }

    private boolean isRefused(Exchange exchange) {
        return NOT_LET_IN.contains(exchange.answer().status()) || isFailedLogin(exchange);
    }

    /** In spite of its status. */
    private boolean isFailedLogin(Exchange exchange) {
        return exchange.operation() == Operation.CREATE_ACCESS_TOKEN
                && session.operation(exchange.operation())
                        .like("create-access-token-500")
                        .misfit(exchange.answer())
                        .isEmpty();
    }

    /** Which ones, as far as the answer says. */
    private String credentials(Exchange exchange) {
        String answer = exchange.answer()
                .json()
                .map(body -> body.toString().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean isTokenAsked = exchange.operation() == Operation.CREATE_ACCESS_TOKEN;
        String given = session.gateway().accessToken() == null ? "that it handed out" : "of accessToken(…)";
        String caller = isTokenAsked ? "the API user and key of apiUser(…)" : "the access token " + given;
        String key = "the subscription key of subscriptionKey(…)";
        if (answer.contains("subscription key")) {
            return key;
        }
        boolean isCaller = answer.contains("token") || isTokenAsked && answer.contains("\"error\"");
        return isCaller ? caller : key + " or " + caller;
    }
}
