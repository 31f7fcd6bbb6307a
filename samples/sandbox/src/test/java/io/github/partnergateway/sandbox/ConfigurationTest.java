package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class ConfigurationTest {

    @TempDir
    private Path directory;

    private SandboxProcess run(String... arguments) {
        return SandboxProcess.run(directory, SandboxApplication.class, Map.of(), arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sandbox.setle-after=42s        | sandbox.setle-after",
                "--sandbox.target-environment=a b | must not be blank and must not contain white space",
                "--sandbox.settle-after=soon      | sandbox.settle-after"
            })
    void thatCannotBeMeantIsRefused(String argument, String said) throws InterruptedException {
        try (SandboxProcess process = run("--server.port=0", argument)) {
            assertThat(process.exitStatus()).isEqualTo(1);
            assertThat(process.output()).contains(said).doesNotContain("\tat ", "42s");
        }
    }

    @Test
    void aMisspelledVariableIsNamed() throws InterruptedException {
        Map<String, String> environment =
                Map.of("SANDBOX_SETLE_AFTER", "canary-4711", "SANDBOX_CALLBACK_HOST", "canary-4711.example");
        try (SandboxProcess process =
                SandboxProcess.run(directory, SandboxApplication.class, environment, "--server.port=0")) {
            assertThat(process.exitStatus()).isEqualTo(1);
            assertThat(process.output())
                    .contains("no such setting: SANDBOX_CALLBACK_HOST, SANDBOX_SETLE_AFTER.", "--help")
                    .doesNotContain("\tat ", "canary-4711");
        }
    }

    @Test
    void variablesAreReadInEachOfTheirSpellings() {
        Map<String, String> environment = Map.of(
                "SANDBOX_SETTLE_AFTER", "PT1S",
                "SANDBOX_TARGETENVIRONMENT", "sandbox",
                "SANDBOX_CALLBACK_HOSTS_0_", "localhost",
                "SANDBOX_SERVICE_HOST", "10.0.0.1",
                "SANDBOX_PORT_8085_TCP_ADDR", "10.0.0.1");
        try (SandboxProcess process =
                SandboxProcess.run(directory, SandboxApplication.class, environment, "--server.port=0")) {
            assertThat(process.baseUrl()).isNotNull();
        }
    }

    @Test
    void isExplainedOnRequest() throws Exception {
        Properties defaults = PropertiesLoaderUtils.loadProperties(new ClassPathResource("sandbox.properties"));
        try (SandboxProcess process = run("--help")) {
            assertThat(process.exitStatus()).isZero();
            assertThat(process.output()).contains("--server.address=127.0.0.1", "--server.port=8085");
            assertThat(defaults.stringPropertyNames())
                    .filteredOn(name -> name.startsWith("sandbox."))
                    .hasSize(SandboxProperties.class.getRecordComponents().length)
                    .allSatisfy(name ->
                            assertThat(process.output()).contains("--" + name + "=" + defaults.getProperty(name)));
        }
        assertThat(directory.resolve("sandbox-data")).doesNotExist();
    }

    @Test
    void namesADirectoryThatAnotherSandboxHas() throws InterruptedException {
        Path data = directory.resolve("data");
        try (Sandbox first = Sandbox.start(data);
                SandboxProcess second = run("--server.port=0", "--sandbox.data=" + data)) {
            assertThat(second.exitStatus()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another sandbox uses " + data, "SANDBOX_DATA")
                    .doesNotContain("\tat ");
            assertThat(new Gateway(first.baseUrl())
                            .create(Gateway.newReference(), Gateway.payment("1000"))
                            .statusCode())
                    .isEqualTo(202);
        }
    }
}
