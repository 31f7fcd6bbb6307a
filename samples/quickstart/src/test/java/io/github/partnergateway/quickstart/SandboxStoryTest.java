package io.github.partnergateway.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxStoryTest {

    @TempDir
    Path folder;

    private Path payment(String amount) throws IOException {
        return Files.writeString(
                folder.resolve("payment.json"),
                "{\"money\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}".formatted(amount));
    }

    @Test
    void tellsAPaymentFromEndToEnd_andTheAnswersThatPeopleFear() {
        Run run = Run.of(Map.of());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out().lines().filter(line -> !line.isBlank()))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("A payment from end to end:"),
                        line -> assertThat(line)
                                .matches("  sandbox +\\d+\\.\\d\\d s  ready at http://127\\.0\\.0\\.1:\\d+"),
                        line -> assertThat(line)
                                .matches("  order +3000 EUR from payment\\.json, reference [0-9a-f-]{36}"),
                        line -> assertThat(line).matches("  token +\\d+\\.\\d\\d s  the gateway admits this client"),
                        line -> assertThat(line).matches("  payment .* 202 accepted"),
                        line -> assertThat(line).matches("  callback .* PUT SUCCESSFUL"),
                        line -> assertThat(line).matches("  status .* SUCCESSFUL, transaction \\d+"),
                        line -> assertThat(line).isEqualTo("And the answers that people fear:"),
                        line -> assertThat(line).matches("  invalid .* nothing was sent: money\\.amount: must be .*"),
                        line -> assertThat(line)
                                .matches("  duplicate .* paid nothing: HTTP 409 RESOURCE_ALREADY_EXIST"),
                        line -> assertThat(line).matches("  failure .* FAILED: NOT_ENOUGH_FUNDS"));
    }

    @Test
    void endsWith1WhenThePaymentFails() throws IOException {
        Run run = Run.of(Map.of(), "--payment", payment("4000").toString());

        assertThat(run.exitStatus()).isOne();
        assertThat(run.out()).contains("PUT FAILED", "FAILED, because of APPROVAL_REJECTED");
    }

    @Test
    void endsWith1WhenThePaymentStaysPending() throws IOException {
        Run run = Run.of(Map.of(), "--payment", payment("5000").toString(), "--wait", "PT0.5S");

        assertThat(run.exitStatus()).isOne();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("none came within PT0.5S", "PENDING");
    }
}
