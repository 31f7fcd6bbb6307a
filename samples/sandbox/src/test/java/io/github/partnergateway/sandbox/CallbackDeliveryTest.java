package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

class CallbackDeliveryTest {

    private static final PaymentKey KEY = new PaymentKey("user", "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21");

    @TempDir
    private Path directory;

    private final Receiver receiver = Receiver.start();
    private JdbcClient database;
    private CallbackStore callbacks;
    private CallbackSender sender;

    @BeforeEach
    void takeAPaymentIn() {
        database = TestDatabase.in(directory);
        callbacks = new CallbackStore(database);
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getLoopbackAddress());
        sender = new CallbackSender(new ListeningAddress(server));
        PaymentRequest request = PaymentRequest.builder()
                .money(Money.builder().amount("1").currency("EUR").build())
                .build();
        new PaymentStore(database)
                .claim(new NewPayment(KEY, request, receiver.url("/"), Scenario.succeeds(), Instant.EPOCH, null));
    }

    @AfterEach
    void close() {
        sender.close();
        receiver.close();
    }

    private CallbackDelivery deliveryTo(String registeredHost) {
        SandboxProperties properties = new SandboxProperties(
                directory, Duration.ZERO, KEY.apiUser(), "key", "subscription", "sandbox", Set.of(registeredHost));
        return new CallbackDelivery(new PaymentStore(database), callbacks, new ApiUsers(properties), sender);
    }

    private String trace() {
        return database.sql("SELECT callback_state || ' ' || coalesce(callback_detail, '') FROM payment")
                .query(String.class)
                .single();
    }

    @Test
    void deliversOnceHoweverOftenItIsAsked() {
        CallbackDelivery delivery = deliveryTo("127.0.0.1");

        delivery.deliver(KEY);
        delivery.deliver(KEY);

        assertThat(receiver.received()).hasSize(1);
        assertThat(trace()).isEqualTo("DELIVERED answered 200");
    }

    @Test
    void doesNotRepeatWhatWasUnderWayAtACrash() {
        callbacks.markSent(KEY);

        deliveryTo("127.0.0.1").deliver(KEY);

        assertThat(receiver.received()).isEmpty();
        assertThat(trace()).isEqualTo("SENT ");
    }

    @Test
    void sendsNothingToAHostThatIsNoLongerRegistered() {
        deliveryTo("localhost").deliver(KEY);

        assertThat(receiver.received()).isEmpty();
        assertThat(trace()).isEqualTo("FAILED not sent: the host is not registered any more");
    }
}
