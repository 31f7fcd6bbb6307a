package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a call goes from one attempt to the next, over a transport that answers from memory. */
class PaymentCallTest {

    private final ScriptedCall call = new ScriptedCall();

    @Test
    void endsWithTheFirstAcceptance() {
        call.answers(202, "");

        assertThat(call.accepted()).isEqualTo(new AcceptedPayment(call.reference, 1, false));
        assertThat(call.pauses).isEmpty();
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains(call.reference + ": accepted after 1 request"));
    }

    @Test
    void triesAsOftenAsAllowed() {
        call.answers(429, "");
        call.answers(429, "");
        call.answers(429, "");

        assertThat(call.ending(PaymentRejectedException.class).attempts()).isEqualTo(3);
        assertThat(call.pauses).containsExactly(ScriptedCall.ASKED_FOR, ScriptedCall.ASKED_FOR);
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains("attempt 2 ended THROTTLED"));
    }

    @Test
    void countsOnlyWhatWasSent() {
        call.fails(new ConnectException());
        call.answers(503, "");
        call.answers(202, "");

        assertThat(call.accepted()).isEqualTo(new AcceptedPayment(call.reference, 2, false));
    }

    @Test
    void sendsNothingWithoutAToken() {
        call.tokens = new GivenToken() {
            @Override
            public String current() {
                throw new IllegalStateException("canary");
            }
        };

        PaymentAccessException ending = call.ending(PaymentAccessException.class);
        assertThat(ending.attempts()).isZero();
        assertThat(ending).hasMessageContaining("no access token was supplied").hasRootCauseMessage("canary");
        assertThat(call.sent).isEmpty();
    }

    @Nested
    class InDoubt {

        @Test
        void isWhatATransportLeavesThatFailsInAWayOfItsOwn() {
            call.does((request, options) -> {
                throw new IllegalStateException("canary");
            });

            assertThat(call.ending(PaymentOutcomeUnknownException.class).attempts())
                    .isOne();
        }

        @Test
        void isLeftByErrorsToo() {
            call.does((request, options) -> {
                throw new NoSuchMethodError("canary");
            });

            assertThat(call.ending(PaymentOutcomeUnknownException.class).attempts())
                    .isOne();
        }

        @Test
        void isNotForgottenWhenTokensCannotBeReplaced() {
            call.tokens = new GivenToken() {
                @Override
                public void invalidate(String token) {
                    throw new IllegalStateException("canary");
                }
            };
            call.fails(new IOException());
            call.answers(401, "");
            call.answers(401, "");

            assertThat(call.ending(PaymentOutcomeUnknownException.class).attempts())
                    .isEqualTo(3);
        }

        @Test
        void takesADuplicateForItsOwnPayment() {
            call.fails(new IOException());
            call.answers(409, "{\"code\":\"RESOURCE_ALREADY_EXIST\"}");

            assertThat(call.accepted()).isEqualTo(new AcceptedPayment(call.reference, 2, true));
        }

        @Test
        void believesNoRejection() {
            call.answers(503, "");
            call.answers(400, "");

            assertThat(call.ending(PaymentOutcomeUnknownException.class).status())
                    .hasValue(400);
        }

        @Test
        void staysSoOverLaterAttemptsThatWereHarmless() {
            call.fails(new IOException());
            call.fails(new ConnectException());
            call.answers(429, "");

            assertThat(call.ending(PaymentOutcomeUnknownException.class).attempts())
                    .isEqualTo(2);
        }
    }

    @Nested
    class WithARefusedToken {

        @Test
        void isRepeatedOnceWithAnother_atNoCostToTheAttempts() {
            call.answers(401, "");
            call.answers(429, "");
            call.answers(429, "");
            call.answers(429, "");

            assertThat(call.ending(PaymentRejectedException.class).attempts()).isEqualTo(4);
            assertThat(call.sent)
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
            call.answers(401, "");
            call.answers(401, "");

            assertThat(call.ending(PaymentAccessException.class).attempts()).isEqualTo(2);
            assertThat(call.pauses).isEmpty();
        }

        @Test
        void isNotRepeatedOnceTheTimeIsOver_whichWouldOnlyRaiseDoubt() {
            call.answersAfter(call.deadline, 401, "");

            assertThat(call.ending(PaymentAccessException.class).attempts()).isOne();
        }
    }

    @Nested
    class AtItsDeadline {

        @Test
        void startsNoPauseThatWouldReachIt() {
            call.deadline = ScriptedCall.ASKED_FOR;
            call.answers(429, "");

            call.ending(PaymentRejectedException.class);
            assertThat(call.pauses).isEmpty();
        }

        @Test
        void startsAPauseThatEndsJustBefore() {
            call.deadline = ScriptedCall.ASKED_FOR.plusNanos(1);
            call.answers(429, "");
            call.answers(202, "");

            assertThat(call.accepted().attempts()).isEqualTo(2);
        }
    }

    @Test
    void endsWithAnInterruptWhichIsRestored() {
        call.answers(429, "");
        call.pause = duration -> {
            throw new InterruptedException();
        };

        call.ending(PaymentRejectedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
