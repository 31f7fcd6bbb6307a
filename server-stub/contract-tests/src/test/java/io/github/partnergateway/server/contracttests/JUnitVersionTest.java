package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/** The kit is run on JUnit 5 and on JUnit 6: that it is so is what this one is for. */
class JUnitVersionTest {

    @Test
    void theTestsRunOnTheVersionThatTheBuildSays() throws Exception {
        String jupiter = System.getProperty("expected.jupiter.version");
        String platform = jupiter.replaceFirst("^5", "1");

        assertThat(versionOf(Test.class)).isEqualTo(jupiter);
        assertThat(versionOf(Class.forName("org.junit.jupiter.engine.JupiterTestEngine")))
                .isEqualTo(jupiter);
        assertThat(versionOf(TestEngine.class)).isEqualTo(platform);
    }

    private static String versionOf(Class<?> type) {
        return type.getPackage().getImplementationVersion();
    }
}
