package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.util.Locale;
import java.util.UUID;

/** GetPaymentStatus of the reference gateway. */
final class ReferenceStatus {

    private final Switch defects;
    private final ReferenceLedger ledger;

    ReferenceStatus(Switch defects, ReferenceLedger ledger) {
        this.defects = defects;
        this.ledger = ledger;
    }

    Reply read(ReferenceRequest request) {
        String reference = request.lastOfPath();
        ReferenceHeaders headers = new ReferenceHeaders(defects);
        if (!defects.has(KNOWS_NO_MALFORMED_REFERENCES)) {
            headers.reference(reference);
        }
        String environment = headers.environment(request.header("X-Target-Environment"));
        if (!environment.equals(ReferenceGateway.ENVIRONMENT) && !defects.has(READS_IN_ANY_ENVIRONMENT)) {
            throw new Refusal(Reply.refused(500, "NOT_ALLOWED_TARGET_ENVIRONMENT"));
        }
        boolean isSpelledRight = reference.equals(reference.toLowerCase(Locale.ROOT)) || !defects.has(READS_BY_CASE);
        return ledger.find(reference)
                .filter(entry -> isSpelledRight)
                .map(entry -> Reply.json(200, body(reference, entry)))
                .orElseGet(() -> Reply.refused(404, "RESOURCE_NOT_FOUND"));
    }

    private String body(String reference, ReferenceLedger.Entry entry) {
        boolean isBack = defects.has(GOES_BACK) && ++entry.reads % 2 == 0;
        String named = defects.has(READS_ANOTHER_PAYMENT) ? UUID.randomUUID().toString() : reference;
        String fields = fields(named, isBack ? "CREATED" : entry.state, defects.has(FAILS_WITHOUT_A_REASON));
        return "{%s%s}".formatted(fields, defects.has(READS_WITH_THE_AMOUNT) ? ",'amount':'1000'" : "");
    }

    static String fields(String reference, String state, boolean isUnexplained) {
        String reason = state.equals("FAILED") && !isUnexplained
                ? ",'reason':{'code':'NOT_ENOUGH_FUNDS','message':'The balance is too low.'}"
                : "";
        return "'referenceId':'%s','status':'%s'%s".formatted(reference, state, reason);
    }
}
