package io.github.partnergateway.server.contracttests;

import java.util.List;

/** What an operation is tested for, in the order in which it is told. */
final class Chapters {

    private Chapters() {}

    static List<Chapter> of(Operation operation, Session session) {
        List<Chapter> chapters = switch (operation) {
            case CREATE_PAYMENTS -> payments(session);
            case GET_PAYMENT_STATUS -> status(session);
            case CREATE_ACCESS_TOKEN -> tokens(session);
        };
        return chapters.stream().filter(chapter -> !chapter.cases().isEmpty()).toList();
    }

    private static List<Chapter> payments(Session session) {
        Operation operation = Operation.CREATE_PAYMENTS;
        return List.of(
                new DocumentedPayments(session).chapter(),
                new VendorSamples(session).chapter(),
                new SecurityCases(session, operation).chapter(),
                new ParameterCases(
                                session, operation, session.operation(operation).success())
                        .chapter(),
                new FieldCases(session, operation).chapter(),
                new BodyCases(session).chapter(),
                new PermissionCases(session).chapter(),
                new DuplicateCases(session).chapter(),
                new CallbackUrlForms(session).chapter(),
                new CallbackCases(session).chapter(),
                new EveryAnswer(session, operation).chapter());
    }

    private static List<Chapter> status(Session session) {
        Operation operation = Operation.GET_PAYMENT_STATUS;
        Expected unknown = session.operation(operation).like("get-payment-status-404");
        return List.of(
                new SecurityCases(session, operation).chapter(),
                new ParameterCases(session, operation, unknown).chapter(),
                new StatusCases(session).chapter(),
                new EveryAnswer(session, operation).chapter());
    }

    private static List<Chapter> tokens(Session session) {
        Operation operation = Operation.CREATE_ACCESS_TOKEN;
        return List.of(
                new SecurityCases(session, operation).chapter(),
                new ParameterCases(
                                session, operation, session.operation(operation).success())
                        .chapter(),
                new UnaskedBodyCases(session, operation).chapter(),
                new TokenCases(session).chapter(),
                new EveryAnswer(session, operation).chapter());
    }
}
