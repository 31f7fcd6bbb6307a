package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    private Path directory;

    @Test
    void saysWhereItIsAndNothingThatIsSecret() throws InterruptedException {
        try (SandboxProcess process =
                        SandboxProcess.run(directory, SandboxApplication.class, Map.of(), "--server.port=0");
                Receiver receiver = Receiver.start()) {
            Gateway gateway = new Gateway(process.baseUrl());
            gateway.create(Gateway.newReference(), Gateway.payment("1000"), receiver.url("/"));
            gateway.create(Gateway.newReference(), Gateway.payment("-1"), "http://127.0.0.1:1/?secret=42");
            gateway.create(Gateway.newReference(), Gateway.payment("1000"), "http://127.0.0.1:1/?secret=42");
            gateway.requestToken(Sandbox.API_USER, "wrong-key");
            await().until(() -> process.output().contains("not delivered"));
            process.terminate();
            process.exitStatus();

            assertThat(process.output())
                    .startsWith("Partner Gateway sandbox on http://127.0.0.1:")
                    .contains("API user " + Sandbox.API_USER, "data in " + directory.resolve("sandbox-data"))
                    .contains(process.baseUrl() + "/_reference/")
                    .doesNotContain(
                            Sandbox.API_KEY, Sandbox.SUBSCRIPTION_KEY, "wrong-key", "661551442", "secret", "Bearer");
            assertThat(directory.resolve("sandbox-data/sandbox.db")).exists();
        }
    }

    @Test
    void refusesItsReadyMadeKeysWhereOthersCanCall() throws InterruptedException {
        try (SandboxProcess process = SandboxProcess.run(
                directory,
                SandboxApplication.class,
                Map.of("SANDBOX_API_KEY", "of-my-own"),
                "--server.port=0",
                "--server.address=0.0.0.0")) {

            assertThat(process.exitStatus()).isEqualTo(1);
            assertThat(process.output())
                    .contains("SANDBOX_API_KEY", "SANDBOX_SUBSCRIPTION_KEY", "SANDBOX_CALLBACK_HOSTS", "server.address")
                    .doesNotContain("of-my-own", "\tat ");
        }
    }

    @Test
    void saysWhatIsWrongWithItsDirectory() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        try (SandboxProcess process = SandboxProcess.run(
                directory, SandboxApplication.class, Map.of(), "--server.port=0", "--sandbox.data=" + file)) {

            assertThat(process.exitStatus()).isEqualTo(1);
            assertThat(process.output())
                    .contains("cannot write its data to " + file, "SANDBOX_DATA")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void listensForOthersWithKeysOfItsOwn() {
        try (SandboxProcess process = SandboxProcess.run(
                directory,
                SandboxApplication.class,
                Map.of("SANDBOX_API_KEY", "mine", "SANDBOX_SUBSCRIPTION_KEY", "mine-too"),
                "--server.port=0",
                "--server.address=0.0.0.0")) {

            assertThat(process.baseUrl()).isNotNull();
        }
    }

    @Test
    void leavesTheOutputOfASurroundingProgramAlone() throws InterruptedException {
        try (SandboxProcess process = SandboxProcess.run(directory, Surrounding.class, Map.of())) {

            assertThat(process.exitStatus()).isZero();
            assertThat(process.output()).isEqualTo("before, 202, after" + System.lineSeparator());
            assertThat(process.errors()).doesNotContain("INFO", "DEBUG");
        }
    }

    /** A program with a sandbox inside and an opinion on its output. */
    static final class Surrounding {

        public static void main(String[] arguments) {
            System.out.print("before, ");
            try (Sandbox sandbox = Sandbox.start(Path.of("inside"))) {
                System.out.print(new Gateway(sandbox.baseUrl())
                                .create(Gateway.newReference(), Gateway.payment("1000"))
                                .statusCode()
                        + ", ");
            }
            System.out.println("after");
        }
    }
}
