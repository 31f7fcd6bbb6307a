package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** CreatePayments of the reference gateway. */
final class ReferencePayments {

    private final Switch defects;
    private final ReferenceLedger ledger;

    ReferencePayments(Switch defects, ReferenceLedger ledger) {
        this.defects = defects;
        this.ledger = ledger;
    }

    Reply create(ReferenceRequest request) throws IOException {
        ledger.enter();
        try {
            return take(request);
        } finally {
            ledger.leave();
        }
    }

    private Reply take(ReferenceRequest request) throws IOException {
        checkQuery(request.query());
        byte[] body = new ReferenceBody(defects).of(request);
        ReferenceHeaders headers = new ReferenceHeaders(defects);
        String reference = headers.reference(request.header("X-Reference-Id"));
        String environment = headers.environment(request.header("X-Target-Environment"));
        String callback = headers.callbackUrl(request.header("X-Callback-Url"));
        JsonNode payment = read(body, reference);
        checkPermission(environment, callback, payment, reference);
        ledger.take(reference, payment, callback, request.header("Authorization"));
        return Reply.accepted();
    }

    private JsonNode read(byte[] body, String reference) {
        try {
            return new ReferenceRules(defects).read(body);
        } catch (Refusal refusal) {
            if (defects.has(KEEPS_REFUSED_REFERENCES)) {
                ledger.claim(reference, "refused");
            }
            throw refusal;
        }
    }

    private void checkQuery(@Nullable String query) {
        boolean isRefused = defects.has(REFUSES_AN_EMPTY_QUERY) && "".equals(query)
                || defects.has(REFUSES_UNKNOWN_QUERIES) && query != null && !query.isEmpty();
        if (isRefused) {
            throw new Refusal(Reply.json(404, "{'statusCode':404,'message':'Resource not found'}"));
        }
    }

    private void checkPermission(String environment, @Nullable String callback, JsonNode payment, String reference) {
        if (!environment.equals(ReferenceGateway.ENVIRONMENT) && !defects.has(TAKES_ANY_ENVIRONMENT)) {
            throw new Refusal(
                    defects.has(CALLS_AN_ENVIRONMENT_INVALID)
                            ? Reply.invalid("X-Target-Environment", "is unknown")
                            : Reply.refused(500, "NOT_ALLOWED_TARGET_ENVIRONMENT"));
        }
        boolean isForeign = callback != null
                && !callback.toLowerCase(Locale.ROOT).matches("https?://127\\.0\\.0\\.1(:.*|/.*|\\?.*|)");
        if (isForeign && !defects.has(CALLS_ANY_HOST_BACK)) {
            if (defects.has(CREATES_WHAT_IT_REFUSES)) {
                ledger.claim(reference, "refused");
            }
            throw new Refusal(
                    defects.has(CALLS_A_FOREIGN_HOST_INVALID)
                            ? Reply.invalid("X-Callback-Url", "is not registered")
                            : Reply.refused(500, "INVALID_CALLBACK_URL_HOST"));
        }
        if (!payment.path("money").path("currency").asString("EUR").equals("EUR")) {
            throw new Refusal(
                    defects.has(CALLS_A_CURRENCY_INVALID)
                            ? Reply.invalid("money.currency", "is not accepted")
                            : Reply.refused(500, "INVALID_CURRENCY"));
        }
    }
}
