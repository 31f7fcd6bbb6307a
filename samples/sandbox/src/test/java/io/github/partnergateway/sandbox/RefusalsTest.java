package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final String IN_DOLLARS = "{\"money\": {\"amount\": \"1000\", \"currency\": \"USD\"}}";
    private static final String ELSEWHERE = "https://elsewhere.example/callback";

    private final Gateway gateway = RunningSandbox.gateway();
    private final String reference = Gateway.newReference();

    private void assertRefused(HttpResponse<String> answer, String example) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Gateway.json(answer)).isEqualTo(Examples.of(example));
        assertThat(gateway.status(reference).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherEnvironmentIsRefusedFirst() {
        assertRefused(
                gateway.create(reference, IN_DOLLARS, "mtnuganda", ELSEWHERE),
                "create-payments-500-not-allowed-target-environment");
    }

    @Test
    void aHostThatIsNotRegisteredIsRefusedNext() {
        assertRefused(
                gateway.create(reference, IN_DOLLARS, ELSEWHERE), "create-payments-500-invalid-callback-url-host");
    }

    @Test
    void anotherCurrencyIsRefusedLast() {
        assertRefused(
                gateway.create(reference, IN_DOLLARS, "http://localhost/"), "create-payments-500-invalid-currency");
    }

    @Test
    void aRefusalComesBeforeTheDuplicate() {
        gateway.create(reference, Gateway.payment("1000"));

        assertThat(gateway.create(reference, IN_DOLLARS).statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.example.com/",
                "http://127.0.0.2/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost./"
            })
    void onlyTheRegisteredHostItselfIsTaken(String url) {
        assertRefused(
                gateway.create(reference, Gateway.payment("1000"), url),
                "create-payments-500-invalid-callback-url-host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.1/", "http://-/", "http://localhost:0/", "http://localhost:99999/"})
    void aUrlThatNoHostCanBeReadFromBreaksTheContract(String url) {
        assertThat(gateway.create(reference, Gateway.payment("1000"), url).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://LOCALHOST:1/", "http://localhost:65535/", "HTTPS://127.0.0.1?order=1"})
    void theRegisteredHostIsTakenInAnyCaseAndOnAnyPort(String url) {
        assertThat(gateway.create(reference, Gateway.payment("5000"), url).statusCode())
                .isEqualTo(202);
    }

    @Test
    void readingInAnotherEnvironmentIsRefused() {
        gateway.create(reference, Gateway.payment("1000"));

        HttpResponse<String> answer = gateway.status(reference, "mtnuganda");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Gateway.json(answer)).isEqualTo(Examples.of("create-payments-500-not-allowed-target-environment"));
    }
}
