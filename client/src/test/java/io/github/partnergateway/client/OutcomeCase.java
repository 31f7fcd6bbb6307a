package io.github.partnergateway.client;

import io.github.partnergateway.client.Script.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One cell of the table.
 *
 * @param status and {@code shape}: the answer that comes, or of which a part comes
 * @param times how often it happens before the next answer, 202 or 409, follows
 */
record OutcomeCase(
        String happening, int status, AnswerShape shape, Books books, int times, int next, CallEnding expected) {

    /** Whether the failing attempts make the payment. */
    enum Books {
        NOT_MADE,
        MADE,
        HELD_BEFORE
    }

    private static final int MORE_THAN_ANY_CALL_TRIES = 10;

    PaymentLedger ledger(PaymentReference reference) {
        PaymentLedger ledger = new PaymentLedger();
        if (books == Books.HELD_BEFORE) {
            ledger.heldBefore(reference);
        }
        return ledger;
    }

    Script script(PaymentLedger ledger) {
        Step failing = new Step(books == Books.MADE, reaction());
        List<Step> steps = new ArrayList<>(Collections.nCopies(Math.min(times, MORE_THAN_ANY_CALL_TRIES), failing));
        if (times < MORE_THAN_ANY_CALL_TRIES) {
            steps.add(following());
        }
        return new Script(ledger, steps);
    }

    /** What the gateway does once connections come through. */
    Script followingScript(PaymentLedger ledger) {
        return new Script(ledger, List.of(following()));
    }

    private Step following() {
        return new Step(next == 202, Reaction.answer(next, next == 202 ? AnswerShape.NONE : AnswerShape.DUPLICATE));
    }

    private Reaction reaction() {
        String line = "HTTP/1.1 " + status + " Any\r\n";
        String headers = line + "Content-Type: application/json\r\nContent-Length: "
                + shape.body().length() + "\r\n";
        String half = shape.body().substring(0, shape.body().length() / 2);
        String chunked = line + "Transfer-Encoding: chunked\r\n\r\n";
        String chunk = Integer.toHexString(shape.body().length()) + "\r\n";
        return switch (happening) {
            case "answer" -> Reaction.answer(status, shape);
            case "closed" -> Reaction.cutAfter("");
            case "reset" -> Reaction.reset();
            case "not HTTP" -> Reaction.cutAfter("SSH-2.0-canary\r\n");
            case "cut within status line" -> Reaction.cutAfter(line.substring(0, 11));
            case "cut after status line" -> Reaction.cutAfter(line);
            case "cut within headers" -> Reaction.cutAfter(headers.substring(0, line.length() + 9));
            case "cut before the blank line" -> Reaction.cutAfter(line + "Content-Type: application/json\r\n");
            case "cut within body" -> Reaction.cutAfter(headers + "\r\n" + half);
            case "cut within chunk" -> Reaction.cutAfter(chunked + chunk + half);
            case "cut between chunks" -> Reaction.cutAfter(chunked + chunk + shape.body() + "\r\n");
            case "unreadable chunk" -> Reaction.cutAfter(chunked + "canary\r\n" + half);
            case "silent after request" -> Reaction.silenceAfter("");
            case "silent within headers" -> Reaction.silenceAfter(headers);
            case "silent within body" -> Reaction.silenceAfter(headers + "\r\n" + half);
            case "dripping within headers" -> Reaction.dripAfter(line + "X-Canary: canary");
            case "dripping after 1 MB" ->
                Reaction.dripAfter(line + "Content-Length: 2000000\r\n\r\n" + AnswerShape.MEGABYTE.body());
            case "dripping within body" -> Reaction.dripAfter(line + "\r\n" + half);
            default -> throw new IllegalArgumentException(happening);
        };
    }

    @Override
    public String toString() {
        return happening
                + (status == 0 ? "" : " " + status + " " + shape)
                + (times > MORE_THAN_ANY_CALL_TRIES ? " every time" : " " + times + "x, then " + next)
                + ", " + books
                + " -> " + expected.requests() + " " + expected.verdict();
    }
}
