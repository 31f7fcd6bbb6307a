package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.model.ErrorCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator finds in the metrics that Spring Boot takes of every request. */
class RequestsAreCountedTest extends WireTest {

    private static final ConditionFactory WAIT =
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(3));
    private static final String PAYMENT = Golden.file("create-payments-request");
    private static final String TOKEN = "POST " + Calls.TOKEN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Ocp-Apim-Subscription-Key: key\r\nContent-Length: 0\r\nAuthorization: Basic ";

    @Autowired
    MeterRegistry registry;

    @BeforeEach
    void beginAnew() {
        registry.clear();
    }

    @Test
    void asServed() {
        post("", PAYMENT);
        assertCounted("CreatePayments", "served", "none", Calls.PAYMENT, "202");
        send(TOKEN + Calls.base64("user:key") + "\r\n\r\n");
        assertCounted("CreateAccessToken", "served", "none", Calls.TOKEN, "200");
        send("GET " + Calls.PAYMENT + "/" + Implementation.REFERENCE + " HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
        assertCounted("GetPaymentStatus", "served", "none", Calls.PAYMENT + "/{X-Reference-Id}", "200");
    }

    @ParameterizedTest
    @EnumSource
    void asRefusedWithTheCodeOfTheContract(ErrorCode.Known code) {
        implementation.behaviour = () -> {
            throw new PaymentRefusedException(code, "because");
        };
        int status = post("", PAYMENT).status();
        assertCounted("CreatePayments", "refused", code.word(), Calls.PAYMENT, "" + status);
    }

    @Test
    void asRejectedWhereTheContractIsBroken() {
        post("", "{}");
        assertCounted("CreatePayments", "rejected", "none", Calls.PAYMENT, "400");
        send("PUT " + Calls.PAYMENT + " HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
        assertCounted("unknown", "rejected", "none", Calls.PAYMENT, "405");
        send("GET /collection/unknown HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
        assertCounted("unknown", "rejected", "none", "/**", "404");
    }

    @Test
    void asDeniedWhereNobodyKnowsWhoCalls() {
        send("POST " + Calls.PAYMENT + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertCounted("CreatePayments", "denied", "none", Calls.PAYMENT, "401");
        send(TOKEN + Calls.base64("user:wrong") + "\r\n\r\n");
        assertCounted("CreateAccessToken", "denied", "none", Calls.TOKEN, "500");
    }

    @Test
    void asFailed() {
        implementation.behaviour = () -> {
            throw new IllegalStateException();
        };
        post("", PAYMENT);
        assertCounted("CreatePayments", "failed", "INTERNAL_PROCESSING_ERROR", Calls.PAYMENT, "500");
        send(TOKEN + Calls.base64("user:key") + "\r\n\r\n");
        assertCounted("CreateAccessToken", "failed", "INTERNAL_PROCESSING_ERROR", Calls.TOKEN, "500");
    }

    @Test
    void withTheSameKeysOnTheHostsOwnPaths() {
        send("GET /own HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
        assertCounted("none", "none", "none", "/own", "200");
        post("", PAYMENT);
        assertCounted("CreatePayments", "served", "none", Calls.PAYMENT, "202");
        assertThat(timers().map(RequestsAreCountedTest::tags).map(Map::keySet).distinct())
                .hasSize(1);
    }

    @Test
    void inNoMoreSeriesHoweverHostileTheCallersAre() {
        hostile("first");
        WAIT.untilAsserted(() -> assertThat(count()).isEqualTo(6));
        Set<Map<String, String>> before = series();
        for (int i = 0; i < 20; i++) {
            hostile("x" + UUID.randomUUID());
        }
        WAIT.untilAsserted(() -> assertThat(count()).isEqualTo(126));
        assertThat(series()).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("first");
    }

    private void hostile(String word) {
        String credentials = Wire.CREDENTIALS;
        send("GET /collection/" + word + " HTTP/1.1\r\n" + credentials + "\r\n");
        send("GET " + Calls.PAYMENT + "/" + word + " HTTP/1.1\r\n" + credentials + "\r\n");
        send("X" + word.replace("-", "") + " " + Calls.PAYMENT + " HTTP/1.1\r\n" + credentials + "\r\n");
        send("POST " + Calls.PAYMENT + "?" + word + " HTTP/1.1\r\nConnection: close\r\nHost: localhost\r\n"
                + "Ocp-Apim-Subscription-Key: " + word + "\r\n\r\n");
        send(TOKEN + Calls.base64(word + ":wrong") + "\r\n\r\n");
        post("", "{\"" + word + "\":\"" + word + "\"}");
    }

    private void assertCounted(String operation, String outcome, String code, String uri, String status) {
        Map<String, String> expected = Map.of(
                "partner.gateway.operation", operation,
                "partner.gateway.outcome", outcome,
                "partner.gateway.code", code,
                "uri", uri,
                "status", status);
        // Spring counts a request after its answer has left.
        WAIT.untilAsserted(
                () -> assertThat(series()).anySatisfy(tags -> assertThat(tags).containsAllEntriesOf(expected)));
    }

    private long count() {
        return timers().mapToLong(Timer::count).sum();
    }

    private Set<Map<String, String>> series() {
        return timers().map(RequestsAreCountedTest::tags).collect(Collectors.toSet());
    }

    private Stream<Timer> timers() {
        return registry.find("http.server.requests").timers().stream();
    }

    private static Map<String, String> tags(Timer timer) {
        List<Tag> tags = timer.getId().getTags();
        return tags.stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue, (a, b) -> b, TreeMap::new));
    }
}
