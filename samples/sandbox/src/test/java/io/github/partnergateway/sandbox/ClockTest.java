package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {

    @TempDir
    private Path data;

    private Sandbox sandbox;
    private Gateway gateway;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(data, Duration.ofMinutes(30));
        gateway = new Gateway(sandbox.baseUrl());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private HttpResponse<String> advance(String duration) {
        return gateway.moveClock("{\"advance\": \"" + duration + "\"}");
    }

    private String pending() {
        String reference = Gateway.newReference();
        gateway.create(reference, Gateway.payment("3000"));
        return reference;
    }

    @Test
    void answersOnceAllThatBecameDueIsSettled() {
        List<String> references = Stream.generate(this::pending).limit(50).toList();

        assertThat(advance("PT30M").statusCode()).isEqualTo(204);

        assertThat(references)
                .allSatisfy(reference -> assertThat(gateway.state(reference)).isEqualTo("SUCCESSFUL"));
    }

    @Test
    void leavesAloneWhatIsNotDue() {
        String reference = pending();

        advance("PT29M");

        assertThat(gateway.state(reference)).isEqualTo("PENDING");
    }

    @Test
    void bringsNearWhatIsNotDueYet() {
        String reference = pending();

        advance("PT29M59.5S");

        await().until(() -> gateway.state(reference).equals("SUCCESSFUL"));
    }

    @Test
    void adds() {
        String reference = pending();

        advance("PT15M");
        advance("PT15M");

        assertThat(gateway.state(reference)).isEqualTo("SUCCESSFUL");
    }

    @Test
    void letsCallbacksGoOut() {
        try (Receiver receiver = Receiver.start()) {
            gateway.create(Gateway.newReference(), Gateway.payment("4000"), receiver.url("/"));

            advance("PT30M");

            await().until(() -> receiver.received().size() == 1);
        }
    }

    @Test
    void keepsItsLeadOverARestart() {
        String token = Gateway.json(gateway.requestToken(Sandbox.API_USER, Sandbox.API_KEY))
                .path("access_token")
                .stringValue();
        String early = pending();
        advance("PT20M");
        String late = pending();

        sandbox.close();
        start();
        advance("PT15M");

        assertThat(gateway.state(early)).isEqualTo("SUCCESSFUL");
        assertThat(gateway.state(late)).isEqualTo("PENDING");
        assertThat(gateway.withToken(token).status(early).statusCode()).isEqualTo(200);
        advance("PT25M");
        assertThat(gateway.withToken(token).status(early).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | body: must be JSON such as {\"advance\": \"PT1H\"}",
                "{                           | body: must be JSON such as {\"advance\": \"PT1H\"}",
                "{\"advance\": \"PT1H\", \"x\": 1} | body: must be JSON such as {\"advance\": \"PT1H\"}",
                "[]                          | body: must be JSON such as {\"advance\": \"PT1H\"}",
                "{\"advance\": 3600}         | body: must be JSON such as {\"advance\": \"PT1H\"}",
                "{\"advance\": \"1 hour\"}   | advance: must be a duration by ISO 8601 such as PT1H or P1D",
                "{\"advance\": \"-PT1H\"}    | advance: must be between PT0S and P3650D",
                "{\"advance\": \"P3651D\"}   | advance: must be between PT0S and P3650D"
            })
    void refusesWhatIsNoAdvance(String body, String message) {
        HttpResponse<String> answer = gateway.moveClock(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Gateway.json(answer).path("message").stringValue()).isEqualTo(message);
    }
}
