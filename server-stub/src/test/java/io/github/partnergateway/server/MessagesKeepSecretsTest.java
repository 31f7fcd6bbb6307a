package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever a caller sends, in whatever place, is told by its field and its rule, and never repeated. */
@ExtendWith(OutputCaptureExtension.class)
class MessagesKeepSecretsTest extends MockMvcTest {

    private static final String CANARY = "Canary4711";
    private static final String MONEY = "'money':{'amount':'1','currency':'EUR'}";

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments(Map.of("Ocp-Apim-Subscription-Key", CANARY)),
                arguments(Map.of("Authorization", "Bearer " + CANARY)),
                arguments(Map.of("Authorization", "Basic " + Calls.base64(CANARY + ":" + CANARY))),
                arguments(Map.of("X-Reference-Id", CANARY)),
                arguments(Map.of("X-Target-Environment", CANARY + " " + CANARY)),
                arguments(Map.of("X-Callback-Url", "ftp://" + CANARY + "/")),
                arguments(Map.of("X-Callback-Url", "https://user:" + CANARY + "@localhost/")),
                arguments(Map.of("X-Callback-Url", "https://localhost/#" + CANARY)),
                arguments(Map.of("X-Callback-Url", "https://localhost:99999/" + CANARY)),
                arguments(Map.of("X-Callback-Url", "https://localhost/%zz" + CANARY)),
                arguments(Map.of("Content-Type", "text/" + CANARY)),
                arguments(Map.of("Content-Encoding", CANARY)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void ofHeaders(Map<String, String> broken, CapturedOutput log) {
        MockMvcRequestBuilder request = mvc.post().uri(Calls.PAYMENT).content(Golden.file("create-payments-request"));
        Map<String, String> right = Map.of(
                "Ocp-Apim-Subscription-Key", "key",
                "Authorization", "Bearer token",
                "X-Reference-Id", Implementation.REFERENCE,
                "X-Target-Environment", "sandbox",
                "Content-Type", "application/json");
        right.forEach((name, value) -> request.header(name, broken.getOrDefault(name, value)));
        broken.keySet().stream()
                .filter(name -> !right.containsKey(name))
                .forEach(name -> request.header(name, broken.get(name)));
        assertDiscreet(request.exchange(), log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canary4711",
                "{'money':Canary4711}",
                "{'money':{'amount':'Canary4711','currency':'EUR'}}",
                "{'money':{'amount':'1','currency':'Canary4711'}}",
                "{'money':'Canary4711'}",
                "{'money':['Canary4711']}",
                "{MONEY,'maxNumberOfRetries':'Canary4711'}",
                "{MONEY,'maxNumberOfRetries':Canary4711}",
                "{MONEY,'includeSenderCharges':'Canary4711'}",
                "{MONEY,'senderNote':{'Canary4711 and more':1}}",
                "{MONEY,'senderNote':'Canary4711\\u0000'}",
                "{MONEY,'colour':'Canary4711'}",
                "{MONEY,'Canary4711 with a blank':1}",
                "{MONEY,'couponId':'Canary4711','couponId':'Canary4711'}",
                "{MONEY} Canary4711",
                "{MONEY"
            })
    void ofBodies(String body, CapturedOutput log) {
        String json = body.replace("MONEY", MONEY).replace('\'', '"');
        assertDiscreet(Calls.createPayments(mvc, json).exchange(), log);
        assertThat(implementation.seen).isEmpty();
    }

    private static void assertDiscreet(MvcTestResult answer, CapturedOutput log) {
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
        assertThat(answer)
                .bodyText()
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContainPattern("(java|jackson|springframework|partnergateway)[./]")
                .doesNotContain("Exception", "String", "Integer", "Boolean", "PaymentRequest");
        assertThat(log.getAll()).doesNotContain(CANARY);
    }
}
