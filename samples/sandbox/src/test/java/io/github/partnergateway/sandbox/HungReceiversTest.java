package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fifty receivers take the connection and never answer. */
class HungReceiversTest {

    private static final Duration IN_TIME = Duration.ofSeconds(2);

    private final Gateway gateway = RunningSandbox.gateway();
    private final List<ServerSocket> hung = new ArrayList<>();

    @BeforeEach
    void hang() throws IOException {
        for (int i = 0; i < 50; i++) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
            hung.add(socket);
            gateway.create(
                    Gateway.newReference(),
                    Gateway.payment("1000"),
                    "http://localhost:" + socket.getLocalPort() + "/hung");
        }
        await().until(() -> underWay() >= 50);
    }

    @AfterEach
    void letGo() throws IOException {
        for (ServerSocket socket : hung) {
            socket.close();
        }
    }

    private static int underWay() {
        return RunningSandbox.database()
                .sql("SELECT count(*) FROM payment WHERE callback_state = 'SENT'")
                .query(Integer.class)
                .single();
    }

    @Test
    void settlementAndAHealthyReceiversCallbackAreInTime() {
        try (Receiver healthy = Receiver.start()) {
            String reference = Gateway.newReference();
            gateway.create(reference, Gateway.payment("3000"), healthy.url("/later"));
            Instant due = Instant.now().plus(RunningSandbox.SETTLE_AFTER);
            gateway.create(Gateway.newReference(), Gateway.payment("1000"), healthy.url("/at-once"));
            Instant sent = Instant.now();

            await().until(() -> healthy.received().size() == 2);
            assertThat(underWay()).isGreaterThanOrEqualTo(50);

            assertThat(healthy.received("/at-once").get(0).at()).isBefore(sent.plus(IN_TIME));
            assertThat(healthy.received("/later").get(0).at()).isBefore(due.plus(IN_TIME));
            assertThat(gateway.state(reference)).isEqualTo("SUCCESSFUL");
        }
    }
}
