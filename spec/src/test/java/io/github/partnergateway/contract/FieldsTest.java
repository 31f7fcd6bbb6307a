package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of each schema, their order and types, typed by hand; an exclamation mark means required. */
class FieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PaymentRequest | externalTransactionId:string money:Money! customerReference:string serviceProviderUserName:string couponId:string productId:string productOfferingId:string receiverMessage:string senderNote:string maxNumberOfRetries:integer includeSenderCharges:boolean
            Money          | amount:string! currency:string!
            ErrorReason    | code:ErrorCode message:string
            PaymentResult  | referenceId:string status:PaymentState financialTransactionId:string reason:ErrorReason
            AccessToken    | access_token:string! token_type:string! expires_in:integer!
            GatewayError   | code:ErrorCode statusCode:integer message:string error:string
            """)
    void areTheDocumentedOnes(String schema, String fields) {
        Node node = Contract.root().at("components", "schemas", schema);
        List<String> required = node.has("required") ? node.at("required").texts() : List.of();
        assertThat(node.at("properties")
                        .children()
                        .map(field -> field.name() + ":" + type(field) + (required.contains(field.name()) ? "!" : "")))
                .containsExactly(fields.split(" "));
    }

    private static String type(Node field) {
        return field.has("type")
                ? field.at("type").text()
                : field.at("allOf").children().toList().get(0).target().name();
    }
}
