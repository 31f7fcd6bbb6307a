package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RestartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    private Path data() {
        return directory.resolve("data");
    }

    private List<String> callbackStates() {
        return JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + data().resolve("sandbox.db")))
                .sql("SELECT callback_state FROM payment")
                .query(String.class)
                .list();
    }

    @Test
    void aKillDirectlyAfterTheAnswerLosesNothing() throws InterruptedException {
        List<String> pending = new ArrayList<>();
        String last = Gateway.newReference();
        try (Receiver receiver = Receiver.start()) {
            try (SandboxProcess process = SandboxProcess.run(
                    directory,
                    SandboxApplication.class,
                    Map.of(),
                    "--server.port=0",
                    "--sandbox.data=" + data(),
                    "--sandbox.settle-after=10m")) {
                Gateway gateway = new Gateway(process.baseUrl());
                for (int i = 0; i < 20; i++) {
                    String reference = Gateway.newReference();
                    assertThat(gateway.create(reference, Gateway.payment("3000"), receiver.url("/" + reference))
                                    .statusCode())
                            .isEqualTo(202);
                    pending.add(reference);
                }
                assertThat(gateway.create(last, Gateway.payment("2000")).statusCode())
                        .isEqualTo(202);
                process.kill();
            }
            assertThat(receiver.received()).isEmpty();

            try (Sandbox again = Sandbox.start(data())) {
                Gateway gateway = new Gateway(again.baseUrl());
                assertThat(gateway.state(last)).isEqualTo("FAILED");
                assertThat(pending)
                        .allSatisfy(reference ->
                                assertThat(gateway.state(reference)).isEqualTo("PENDING"));
                assertThat(gateway.create(pending.get(0), Gateway.payment("3000"))
                                .statusCode())
                        .isEqualTo(409);

                gateway.moveClock("{\"advance\": \"PT10M\"}");

                await().atMost(PATIENCE).until(() -> receiver.received().size() >= pending.size());
                assertThat(pending).allSatisfy(reference -> {
                    assertThat(receiver.received("/" + reference)).hasSize(1);
                    assertThat(gateway.state(reference)).isEqualTo("SUCCESSFUL");
                });
            }
        }
    }

    @Test
    void whatBecameDueMeanwhileSettlesAtTheNextStart() {
        try (Receiver receiver = Receiver.start()) {
            String reference = Gateway.newReference();
            try (Sandbox sandbox = Sandbox.start(data(), Duration.ofMillis(500))) {
                new Gateway(sandbox.baseUrl()).create(reference, Gateway.payment("4000"), receiver.url("/"));
            }
            assertThat(receiver.received()).isEmpty();

            try (Sandbox again = Sandbox.start(data())) {
                await().atMost(PATIENCE).until(() -> !receiver.received().isEmpty());
                assertThat(new Gateway(again.baseUrl()).state(reference)).isEqualTo("FAILED");
            }
        }
    }

    @Test
    void anEndInGoodOrderTakesNoLongTimeEvenWhileAReceiverHangs() throws Exception {
        try (Receiver healthy = Receiver.start();
                ServerSocket hung = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Sandbox sandbox = Sandbox.start(data());
            Gateway gateway = new Gateway(sandbox.baseUrl());
            Stream.generate(Gateway::newReference)
                    .limit(5)
                    .forEach(reference -> gateway.create(
                            reference, Gateway.payment("1000"), "http://127.0.0.1:" + hung.getLocalPort() + "/"));
            gateway.create(Gateway.newReference(), Gateway.payment("1000"), healthy.url("/"));
            await().until(() -> !healthy.received().isEmpty());

            long begin = System.nanoTime();
            sandbox.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
            assertThat(callbackStates()).containsOnly("DELIVERED", "FAILED");
        }
    }
}
