package io.github.partnergateway.sandbox.reference;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A call by the client of this project. Addresses and secrets come from the environment. */
final class JavaSample {

    private static final String CLIENT = """
            PaymentsClient client = PaymentsClient.builder()
                    .baseUrl(System.getenv("PARTNER_GATEWAY_BASE_URL"))
                    .targetEnvironment("%s")
                    .subscriptionKey(System.getenv("PARTNER_GATEWAY_SUBSCRIPTION_KEY"))
                    .apiUser(System.getenv("PARTNER_GATEWAY_API_USER"))
                    .apiKey(System.getenv("PARTNER_GATEWAY_API_KEY"))
                    .build();

            """;

    private static final String CREATE_PAYMENTS = """
            AcceptedPayment accepted = client.create(
                    PaymentReference.of("%s"),
                    PaymentRequest.builder()%s
                            .build());""";

    private static final String GET_PAYMENT_STATUS = """
            PaymentResult result = client.status(
                    PaymentReference.of("%s"));""";

    private static final String CREATE_ACCESS_TOKEN = """
            // The client obtains and renews its tokens by itself; this only tries whether it can.
            AccessCheck access = client.checkAccess();""";

    private static final String NEXT_FIELD = "\n                .";

    private JavaSample() {}

    static String of(DocumentedCall call) {
        String environment = call.headers().getOrDefault("X-Target-Environment", "");
        return CLIENT.formatted(environment)
                + switch (call.operationId()) {
                    case "CreatePayments" ->
                        CREATE_PAYMENTS.formatted(
                                call.reference(),
                                fields(ReferenceContract.tree(call.body().orElseThrow())));
                    case "GetPaymentStatus" -> GET_PAYMENT_STATUS.formatted(call.reference());
                    case "CreateAccessToken" -> CREATE_ACCESS_TOKEN;
                    default -> throw new IllegalStateException("No sample for " + call.operationId());
                };
    }

    private static String fields(JsonNode payment) {
        StringBuilder fields = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : payment.properties()) {
            fields.append(NEXT_FIELD)
                    .append(field.getKey())
                    .append('(')
                    .append(value(field.getValue()))
                    .append(')');
        }
        return fields.toString();
    }

    /** As JSON writes it, which for texts, numbers and truth is as Java writes it. */
    private static String value(JsonNode value) {
        return value.isObject()
                ? "Money.of(new BigDecimal(%s), Currency.getInstance(%s))"
                        .formatted(value.path("amount"), value.path("currency"))
                : value.toString();
    }
}
