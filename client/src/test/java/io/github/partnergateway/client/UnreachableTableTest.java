package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of {@link OutcomeTable} in which nothing was sent. Each cell has a gateway and a client of its own. */
class UnreachableTableTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final SSLContext TLS = LoopbackTls.create();

    static Stream<OutcomeCase> cases() {
        return OutcomeTable.cases(OutcomeTable.BEFORE_SENDING);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(OutcomeCase cell) throws IOException {
        PaymentReference reference = PaymentReference.random();
        PaymentLedger ledger = cell.ledger(reference);
        Script script = cell.followingScript(ledger);
        AtomicInteger pauses = new AtomicInteger();
        try (ScriptedGateway gateway = gateway(cell)) {
            gateway.answer(reference, script);
            PaymentsClientBuilder builder = OutcomeTableTest.client(url(cell, gateway))
                    .sslContext(TLS)
                    .connectTimeout(PATIENCE)
                    .pause(pause -> {
                        if (pauses.incrementAndGet() == cell.times()
                                && cell.happening().equals("connection refused")) {
                            gateway.listen();
                        }
                    });
            try (PaymentsClient client = builder.build()) {
                CallEnding ending = CallEnding.of(client, reference, WireGateway.payment());

                assertThat(ending).isEqualTo(cell.expected());
                ledger.judge(reference, ending);
                script.sentTheSame(reference, ending.requests());
            }
        }
    }

    private static ScriptedGateway gateway(OutcomeCase cell) {
        if (!cell.happening().startsWith("handshake")) {
            return new ScriptedGateway(null);
        }
        ScriptedGateway gateway = new ScriptedGateway(TLS).listen();
        Reaction reaction = cell.happening().equals("handshake fails")
                ? Reaction.cutAfter("no TLS\r\n")
                : Reaction.silenceUntilGone();
        for (int connection = 0; connection < Math.min(cell.times(), 10); connection++) {
            gateway.nextConnection(reaction);
        }
        return gateway;
    }

    private static String url(OutcomeCase cell, ScriptedGateway gateway) {
        return cell.happening().equals("host unknown") ? "http://gateway.invalid" : gateway.url();
    }
}
