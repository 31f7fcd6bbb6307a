package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** One call that creates a payment, over a transport that answers from memory, with a clock that only pauses move. */
final class ScriptedCall {

    /** Longer than any pause that the client chooses itself, so that the pause is known. */
    static final Duration ASKED_FOR = Duration.ofSeconds(30);

    final PaymentReference reference = PaymentReference.random();
    final List<Duration> pauses = new ArrayList<>();
    final List<Request> sent = new ArrayList<>();
    AccessTokens tokens = new GivenToken();
    Duration deadline = Duration.ofMinutes(10);
    Pause pause = duration -> {
        pauses.add(duration);
        clock().advance(duration);
    };

    private final MovableClock clock = new MovableClock();
    private final Deque<Client> script = new ArrayDeque<>();

    void answers(int status, String body) {
        does((request, options) -> Response.builder()
                .status(status)
                .headers(Map.of("Retry-After", List.of("" + ASKED_FOR.toSeconds())))
                .body(body, UTF_8)
                .request(request)
                .build());
    }

    void answersAfter(Duration silence, int status, String body) {
        answers(status, body);
        Client answer = script.removeLast();
        does((request, options) -> {
            clock.advance(silence);
            return answer.execute(request, options);
        });
    }

    void fails(IOException failure) {
        does((request, options) -> {
            throw failure;
        });
    }

    /** What happens to the next request that has nothing to happen to it yet. */
    void does(Client step) {
        script.add(step);
    }

    AcceptedPayment accepted() {
        try (PaymentsClient client = client()) {
            return client.create(reference, WireGateway.payment());
        } finally {
            assertThat(sent)
                    .allSatisfy(request ->
                            assertThat(request.headers().get("X-Reference-Id")).containsExactly(reference.toString()));
        }
    }

    <E extends PaymentException> E ending(Class<E> type) {
        E ending = catchThrowableOfType(type, this::accepted);
        assertThat(ending.reference()).isEqualTo(reference);
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains(ending.getMessage()));
        return ending;
    }

    private PaymentsClient client() {
        return PaymentsClient.builder()
                .baseUrl("http://gateway.invalid")
                .targetEnvironment("sandbox")
                .subscriptionKey("canary-subscription-key")
                .accessTokens(tokens)
                .maxAttempts(3)
                .deadline(deadline)
                .clock(clock)
                .pause(pause)
                .transport((request, options) -> {
                    sent.add(request);
                    return script.remove().execute(request, options);
                })
                .build();
    }

    private MovableClock clock() {
        return clock;
    }
}
