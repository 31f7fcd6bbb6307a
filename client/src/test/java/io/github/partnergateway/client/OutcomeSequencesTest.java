package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.Script.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every mixture of attempts that honest gateways can bring about. No table says how they end: the gateway's books alone judge.
 */
class OutcomeSequencesTest {

    /** One attempt, and whether it leaves in doubt if there is a payment. */
    private record Move(String name, boolean makesPayment, boolean leavesDoubt, Reaction reaction) {

        static Move doubtful(String name, boolean makesPayment, Reaction reaction) {
            return new Move(name + (makesPayment ? " (made)" : ""), makesPayment, true, reaction);
        }

        static Move clear(int status, AnswerShape shape) {
            return new Move(status + " " + shape, status == 202, false, Reaction.answer(status, shape));
        }
    }

    /** Another attempt follows these. */
    private static final List<Move> PASSING = List.of(
            Move.doubtful("closed", false, Reaction.cutAfter("")),
            Move.doubtful("closed", true, Reaction.cutAfter("")),
            Move.doubtful("503", true, Reaction.answer(503, AnswerShape.HTML)),
            Move.clear(429, AnswerShape.NONE),
            Move.clear(401, AnswerShape.STATUS_CODE));

    private static final List<Move> LAST = Stream.concat(
                    PASSING.stream(),
                    Stream.of(
                            Move.clear(202, AnswerShape.NONE),
                            Move.clear(409, AnswerShape.DUPLICATE),
                            Move.doubtful("409 without a code", false, Reaction.answer(409, AnswerShape.NONE)),
                            Move.clear(400, AnswerShape.MESSAGE),
                            Move.clear(404, AnswerShape.STATUS_CODE),
                            Move.clear(500, AnswerShape.NO_FUNDS),
                            Move.clear(500, AnswerShape.NOT_ALLOWED),
                            Move.doubtful("500 of a new word", true, Reaction.answer(500, AnswerShape.NEW_WORD))))
            .toList();

    private final ScriptedGateway gateway = new ScriptedGateway(null).listen();
    private final PaymentsClient client = OutcomeTableTest.client(gateway.url()).build();

    @AfterEach
    void close() throws IOException {
        client.close();
        gateway.close();
    }

    @Test
    void neverPayTwiceAndNeverEndInAWrongVerdict() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<?>> checks = new ArrayList<>();
        sequences()
                .forEach(moves -> checks.add(callers.submit(() -> {
                    check(moves, false);
                    check(moves, true);
                })));
        callers.shutdown();
        for (Future<?> check : checks) {
            check.get();
        }
        assertThat(checks).hasSizeGreaterThan(1_000);
    }

    /** Four moves: three attempts and the repetition after a refused token. */
    private static Stream<List<Move>> sequences() {
        return PASSING.stream()
                .flatMap(first -> PASSING.stream()
                        .flatMap(second -> PASSING.stream()
                                .flatMap(third -> LAST.stream().map(last -> List.of(first, second, third, last)))));
    }

    private void check(List<Move> moves, boolean heldBefore) {
        if (!heldBefore && !isHonest(moves)) {
            return;
        }
        PaymentReference reference = PaymentReference.random();
        PaymentLedger ledger = new PaymentLedger();
        if (heldBefore) {
            ledger.heldBefore(reference);
        }
        Script script = new Script(
                ledger,
                moves.stream()
                        .map(move -> new Step(move.makesPayment(), move.reaction()))
                        .toList());
        gateway.answer(reference, script);

        CallEnding ending = CallEnding.of(client, reference, WireGateway.payment());

        ledger.judge(reference, ending);
        script.sentTheSame(reference, ending.requests());
        assertThat(ending.requests()).isBetween(1, 4);
        if (ending.verdict().equals("unknown") || ending.verdict().equals("replayed")) {
            assertThat(moves.subList(0, ending.requests())).as(ending.verdict()).anyMatch(Move::leavesDoubt);
        }
    }

    /** A gateway that holds no payment does not speak of a duplicate. */
    private static boolean isHonest(List<Move> moves) {
        boolean held = false;
        for (Move move : moves) {
            if (move.name().equals("409 DUPLICATE") && !held) {
                return false;
            }
            held |= move.makesPayment();
        }
        return true;
    }
}
