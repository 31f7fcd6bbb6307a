package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of {@link OutcomeTable} over real sockets, judged by the gateway's own books too. */
class OutcomeTableTest {

    private static final ScriptedGateway gateway = new ScriptedGateway(null).listen();
    private static final PaymentsClient client = client(gateway.url()).build();
    private static final PaymentsClient impatient =
            client(gateway.url()).responseTimeout(Duration.ofMillis(500)).build();
    private static final PaymentsClient hurried =
            client(gateway.url()).deadline(Duration.ofMillis(700)).build();

    static PaymentsClientBuilder client(String url) {
        return PaymentsClient.builder()
                .baseUrl(url)
                .targetEnvironment("sandbox")
                .subscriptionKey("canary-subscription-key")
                .accessTokens(new GivenToken())
                .pause(pause -> {});
    }

    @AfterAll
    static void close() throws IOException {
        Stream.of(client, impatient, hurried).forEach(PaymentsClient::close);
        gateway.close();
    }

    static Stream<OutcomeCase> noWholeAnswers() {
        return OutcomeTable.cases(OutcomeTable.NO_WHOLE_ANSWER);
    }

    static Stream<OutcomeCase> wholeAnswers() {
        return OutcomeTable.cases(OutcomeTable.WHOLE_ANSWER);
    }

    @ParameterizedTest
    @MethodSource({"noWholeAnswers", "wholeAnswers"})
    void holds(OutcomeCase cell) {
        check(cell, client);
    }

    /** All at once, since these do nothing but wait. */
    @Test
    void holdsForWhatComesTooLate() throws Exception {
        List<OutcomeCase> cells = OutcomeTable.cases(OutcomeTable.TOO_LATE).toList();
        ExecutorService callers = Executors.newFixedThreadPool(cells.size());
        Map<OutcomeCase, Future<?>> checks = new ConcurrentHashMap<>();
        cells.forEach(cell -> checks.put(
                cell, callers.submit(() -> check(cell, cell.happening().startsWith("drip") ? hurried : impatient))));
        callers.shutdown();
        for (Future<?> check : checks.values()) {
            check.get();
        }
    }

    private static void check(OutcomeCase cell, PaymentsClient client) {
        PaymentReference reference = PaymentReference.random();
        PaymentLedger ledger = cell.ledger(reference);
        Script script = cell.script(ledger);
        gateway.answer(reference, script);

        CallEnding ending = CallEnding.of(client, reference, WireGateway.payment());

        assertThat(ending).as(cell.toString()).isEqualTo(cell.expected());
        ledger.judge(reference, ending);
        script.sentTheSame(reference, ending.requests());
    }
}
