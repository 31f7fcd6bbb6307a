package io.github.partnergateway.server;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Requests that keep the contract, for a test to break one thing in. */
final class Calls {

    static final String PAYMENT = "/collection/v2_0/payment";
    static final String TOKEN = "/collection/token/";

    private Calls() {}

    static MockMvcRequestBuilder createPayments(MockMvcTester mvc) {
        return createPayments(mvc, Golden.file("create-payments-request"));
    }

    static MockMvcRequestBuilder createPayments(MockMvcTester mvc, String body) {
        return bare(mvc, body)
                .header("Ocp-Apim-Subscription-Key", "key")
                .header("Authorization", "Bearer token")
                .header("X-Reference-Id", Implementation.REFERENCE)
                .header("X-Target-Environment", "sandbox");
    }

    static MockMvcRequestBuilder bare(MockMvcTester mvc, String body) {
        return mvc.post().uri(PAYMENT).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static MockMvcRequestBuilder getPaymentStatus(MockMvcTester mvc) {
        return getPaymentStatus(mvc, Implementation.REFERENCE);
    }

    static MockMvcRequestBuilder getPaymentStatus(MockMvcTester mvc, String reference) {
        return mvc.get()
                .uri(PAYMENT + "/" + reference)
                .header("Ocp-Apim-Subscription-Key", "key")
                .header("Authorization", "Bearer token")
                .header("X-Target-Environment", "sandbox");
    }

    static MockMvcRequestBuilder createAccessToken(MockMvcTester mvc, String pair) {
        return mvc.post()
                .uri(TOKEN)
                .header("Ocp-Apim-Subscription-Key", "key")
                .header("Authorization", "Basic " + base64(pair));
    }

    static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
