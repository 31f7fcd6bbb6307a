package io.github.partnergateway.server.contracttests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.function.Executable;

/** Collects the cases of a chapter, most of which are one request and what it is answered with. */
final class Cases {

    private final Session session;
    private final Operation operation;
    private final List<Case> collected = new ArrayList<>();

    Cases(Session session, Operation operation) {
        this.session = session;
        this.operation = operation;
    }

    /** A valid request with a change, sent once. The name is completed by the expected status. */
    void add(String name, Part rule, Expected expected, UnaryOperator<Request> change) {
        add(name + " is answered with " + expected.status(), rule, () -> {
            Request request = change.apply(session.request(operation));
            session.expect(rule.rule(), expected, session.send(operation, request));
        });
    }

    void add(String name, Part rule, Executable check) {
        collected.add(new Case(name, rule.rule(), check));
    }

    Chapter chapter(String title) {
        return new Chapter(title, List.copyOf(collected));
    }
}
