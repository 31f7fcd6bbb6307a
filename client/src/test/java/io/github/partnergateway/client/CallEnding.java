package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.PaymentRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** How a call ended, in the words of the tables: the payment requests that it sent, and its verdict. */
record CallEnding(int requests, String verdict) {

    static CallEnding of(PaymentsClient client, PaymentReference reference, PaymentRequest payment) {
        try {
            AcceptedPayment accepted = client.create(reference, payment);
            assertThat(accepted.reference()).isEqualTo(reference);
            return new CallEnding(accepted.attempts(), accepted.replayed() ? "replayed" : "accepted");
        } catch (PaymentException ending) {
            assertThat(ending.reference()).isEqualTo(reference);
            LogCanary.search(ending);
            assertThat(readBack(ending))
                    .isInstanceOf(ending.getClass())
                    .hasMessage(ending.getMessage())
                    .extracting(
                            PaymentException::reference,
                            PaymentException::attempts,
                            PaymentException::status,
                            PaymentException::code)
                    .containsExactly(reference, ending.attempts(), ending.status(), ending.code());
            return new CallEnding(ending.attempts(), word(ending));
        }
    }

    /** The exception as a job store or another process has it. */
    private static PaymentException readBack(PaymentException ending) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(kept)) {
            out.writeObject(ending);
            return (PaymentException) new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException lost) {
            throw new AssertionError("an exception that cannot be kept", lost);
        }
    }

    private static String word(PaymentException ending) {
        if (ending instanceof PaymentRejectedException) {
            return "rejected";
        }
        if (ending instanceof PaymentAlreadyExistsException) {
            return "already exists";
        }
        if (ending instanceof PaymentAccessException) {
            return "access";
        }
        if (ending instanceof GatewayUnreachableException) {
            return "unreachable";
        }
        if (ending instanceof PaymentOutcomeUnknownException) {
            return "unknown";
        }
        throw new AssertionError("no ending of a payment", ending);
    }

    static CallEnding parse(String cell) {
        int blank = cell.indexOf(' ');
        return new CallEnding(Integer.parseInt(cell.substring(0, blank)), cell.substring(blank + 1));
    }
}
