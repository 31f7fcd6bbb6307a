package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class PresetsTest {

    @Test
    void areTheServersOfTheContract() throws IOException {
        try (InputStream file = PresetsTest.class.getResourceAsStream("/META-INF/openapi/openapi.yaml")) {
            assertThat(new String(file.readAllBytes(), UTF_8).lines())
                    .contains("  - url: " + PaymentsClient.PRODUCTION_URL, "  - url: " + PaymentsClient.SANDBOX_URL);
        }
    }

    @Test
    void nameTheVendorsEnvironments_andLeaveTheListOpen() {
        assertThat(TargetEnvironment.MTN_IVORY_COAST).hasToString("mtnivorycoast");
        assertThat(TargetEnvironment.of("mtnatlantis")).hasToString("mtnatlantis");
        assertThat(TargetEnvironment.of("sandbox")).isEqualTo(TargetEnvironment.SANDBOX);
        assertThatThrownBy(() -> TargetEnvironment.of(" "))
                .hasMessageStartingWith("targetEnvironment: must not be empty");
    }
}
