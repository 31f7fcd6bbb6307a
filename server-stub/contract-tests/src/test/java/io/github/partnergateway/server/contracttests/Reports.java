package io.github.partnergateway.server.contracttests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Runs all cases without JUnit and keeps what they report. */
final class Reports {

    /** How JUnit is told that there is nothing to judge. */
    private static final Class<?> SKIPPED =
            Assertions.assertThrows(RuntimeException.class, Assumptions::abort).getClass();

    private Reports() {}

    /** The failures by the names of their cases. */
    static Map<String, String> of(Contract contract, GatewayUnderTest gateway) {
        Map<String, String> reports = new LinkedHashMap<>();
        for (Operation operation : implemented(gateway)) {
            try (Session session = new Session(contract, gateway)) {
                new Precondition(session).require(operation);
                cases(operation, session).forEach(each -> run(operation, each, reports));
            } catch (AssertionError unmet) {
                reports.put(operation.operationId() + ": can be tested", String.valueOf(unmet.getMessage()));
            }
        }
        return reports;
    }

    static List<String> names(Contract contract, GatewayUnderTest gateway) {
        return implemented(gateway).stream()
                .flatMap(operation -> {
                    try (Session session = new Session(contract, gateway)) {
                        return cases(operation, session)
                                .map(each -> operation.operationId() + ": " + each.name())
                                .toList()
                                .stream();
                    }
                })
                .toList();
    }

    private static List<Operation> implemented(GatewayUnderTest gateway) {
        return Stream.of(Operation.values())
                .filter(gateway::implementsOperation)
                .toList();
    }

    private static Stream<Case> cases(Operation operation, Session session) {
        return Chapters.of(operation, session).stream().flatMap(chapter -> chapter.cases().stream());
    }

    private static void run(Operation operation, Case each, Map<String, String> reports) {
        try {
            each.check().execute();
        } catch (Throwable failure) {
            if (!SKIPPED.isInstance(failure)) {
                reports.put(operation.operationId() + ": " + each.name(), String.valueOf(failure.getMessage()));
            }
        }
    }
}
