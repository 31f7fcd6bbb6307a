package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a call goes from one attempt to the next, over a transport that answers from memory. */
class PaymentCallTest {

    /** Longer than any pause that the client chooses itself, so that the pause is known. */
    private static final Duration ASKED_FOR = Duration.ofSeconds(30);

    private final MovableClock clock = new MovableClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Request> sent = new ArrayList<>();
    private final Deque<Client> answers = new ArrayDeque<>();
    private final PaymentReference reference = PaymentReference.random();
    private AccessTokens tokens = new GivenToken();
    private Duration deadline = Duration.ofMinutes(10);
    private Pause pause = duration -> {
        pauses.add(duration);
        clock.advance(duration);
    };

    @AfterEach
    void everyRequestHadTheReference() {
        assertThat(sent)
                .allSatisfy(request ->
                        assertThat(request.headers().get("X-Reference-Id")).containsExactly(reference.toString()));
    }

    private void answer(int status, String body) {
        answers.add((request, options) -> Response.builder()
                .status(status)
                .headers(Map.of("Retry-After", List.of("" + ASKED_FOR.toSeconds())))
                .body(body, UTF_8)
                .request(request)
                .build());
    }

    private void fail(IOException failure) {
        answers.add((request, options) -> {
            throw failure;
        });
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
                .pause(duration -> pause.sleep(duration))
                .transport((request, options) -> {
                    sent.add(request);
                    return answers.remove().execute(request, options);
                })
                .build();
    }

    private AcceptedPayment accepted() {
        try (PaymentsClient client = client()) {
            return client.create(reference, WireGateway.payment());
        }
    }

    private <E extends PaymentException> E ending(Class<E> type) {
        E ending = catchThrowableOfType(type, this::accepted);
        assertThat(ending.reference()).isEqualTo(reference);
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains(ending.getMessage()));
        return ending;
    }

    @Test
    void endsWithTheFirstAcceptance() {
        answer(202, "");

        assertThat(accepted()).isEqualTo(new AcceptedPayment(reference, 1, false));
        assertThat(pauses).isEmpty();
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains(reference + ": accepted after 1 request"));
    }

    @Test
    void triesAsOftenAsAllowed() {
        answer(429, "");
        answer(429, "");
        answer(429, "");

        assertThat(ending(PaymentRejectedException.class).attempts()).isEqualTo(3);
        assertThat(pauses).containsExactly(ASKED_FOR, ASKED_FOR);
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains("attempt 2 ended THROTTLED"));
    }

    @Test
    void countsOnlyWhatWasSent() {
        fail(new ConnectException());
        answer(503, "");
        answer(202, "");

        assertThat(accepted()).isEqualTo(new AcceptedPayment(reference, 2, false));
    }

    @Test
    void sendsNothingWithoutAToken() {
        tokens = new GivenToken() {
            @Override
            public String current() {
                throw new IllegalStateException("canary");
            }
        };

        assertThat(ending(PaymentAccessException.class).attempts()).isZero();
        assertThat(sent).isEmpty();
    }

    @Nested
    class InDoubt {

        @Test
        void isWhatATransportLeavesThatFailsInAWayOfItsOwn() {
            answers.add((request, options) -> {
                throw new IllegalStateException("canary");
            });

            assertThat(ending(PaymentOutcomeUnknownException.class).attempts()).isOne();
        }

        @Test
        void takesADuplicateForItsOwnPayment() {
            fail(new IOException());
            answer(409, "{\"code\":\"RESOURCE_ALREADY_EXIST\"}");

            assertThat(accepted()).isEqualTo(new AcceptedPayment(reference, 2, true));
        }

        @Test
        void believesNoRejection() {
            answer(503, "");
            answer(400, "");

            assertThat(ending(PaymentOutcomeUnknownException.class).status()).hasValue(400);
        }

        @Test
        void staysSoOverLaterAttemptsThatWereHarmless() {
            fail(new IOException());
            fail(new ConnectException());
            answer(429, "");

            assertThat(ending(PaymentOutcomeUnknownException.class).attempts()).isEqualTo(2);
        }
    }

    @Nested
    class WithARefusedToken {

        @Test
        void isRepeatedOnceWithAnother_atNoCostToTheAttempts() {
            answer(401, "");
            answer(429, "");
            answer(429, "");
            answer(429, "");

            assertThat(ending(PaymentRejectedException.class).attempts()).isEqualTo(4);
            assertThat(sent)
                    .extracting(
                            request -> request.headers().get("Authorization").toString())
                    .containsExactly(
                            "[Bearer canary-token-0]",
                            "[Bearer canary-token-1]",
                            "[Bearer canary-token-1]",
                            "[Bearer canary-token-1]");
            assertThat(LogCanary.lines()).anyMatch(line -> line.contains("the access token was refused"));
        }

        @Test
        void isAMatterOfAccessTheSecondTime() {
            answer(401, "");
            answer(401, "");

            assertThat(ending(PaymentAccessException.class).attempts()).isEqualTo(2);
            assertThat(pauses).isEmpty();
        }
    }

    @Nested
    class AtItsDeadline {

        @Test
        void startsNoPauseThatWouldReachIt() {
            deadline = ASKED_FOR;
            answer(429, "");

            ending(PaymentRejectedException.class);
            assertThat(pauses).isEmpty();
        }

        @Test
        void startsAPauseThatEndsJustBefore() {
            deadline = ASKED_FOR.plusNanos(1);
            answer(429, "");
            answer(202, "");

            assertThat(accepted().attempts()).isEqualTo(2);
        }
    }

    @Test
    void endsWithAnInterruptWhichIsRestored() {
        answer(429, "");
        pause = duration -> {
            throw new InterruptedException();
        };

        ending(PaymentRejectedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
