package io.github.partnergateway.client.testkit;

import io.github.partnergateway.client.PaymentReference;
import java.util.Optional;

/** The three operations of the contract: what is wrong with a request is said here, what becomes of a payment in the session. */
final class Answers {

    private static final String TOKEN = "/collection/token/";
    private static final String PAYMENT = "/collection/v2_0/payment";

    private Answers() {}

    static Answer to(Received request, Session session) {
        session.secrets().note(request);
        String operation = request.method() + " " + request.path();
        if (operation.equals("POST " + TOKEN)) {
            return token(request);
        }
        if (operation.equals("POST " + PAYMENT)) {
            return payment(request, session);
        }
        if (operation.startsWith("GET " + PAYMENT + "/")) {
            return status(request, session, request.path().substring(PAYMENT.length() + 1));
        }
        return new Answer(404, Json.unknownPath());
    }

    private static Answer token(Received request) {
        if (!Admission.hasSubscriptionKey(request)) {
            return Answer.example(401, "access-denied-401-subscription-key");
        }
        return request.authorization("Basic").isPresent()
                ? Answer.example(200, "create-access-token-200")
                : Answer.example(401, "create-access-token-401");
    }

    private static Answer payment(Received request, Session session) {
        SentPayment sent = new SentPayment(request);
        Optional<Answer> refusal = Admission.refusal(request).or(() -> Admission.refusalOf(sent));
        refusal.ifPresent(answer -> session.note(new Receipt(sent, false)));
        return refusal.orElseGet(() -> session.create(sent));
    }

    private static Answer status(Received request, Session session, String reference) {
        return Admission.refusal(request)
                .orElseGet(() -> Admission.isReference(reference)
                        ? session.status(PaymentReference.of(reference))
                        : Answer.example(400, "get-payment-status-400"));
    }
}
