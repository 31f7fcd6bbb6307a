package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;

/** All tests of this module run on JUnit 5 and on JUnit 6: that it is so is what this one is for. */
class JUnitVersionTest {

    private static final String JUPITER = System.getProperty("expected.jupiter.version");

    @Test
    void theseTestsRunOnTheVersionThatTheBuildSays() throws Exception {
        String platform = JUPITER.startsWith("5.") ? JUPITER.replaceFirst("^5", "1") : JUPITER;
        Class<?> engine = Class.forName("org.junit.jupiter.engine.JupiterTestEngine");

        assertThat(JUPITER).isNotNull();
        assertThat(versionOf(Test.class)).isEqualTo(JUPITER);
        assertThat(versionOf(engine)).isEqualTo(JUPITER);
        assertThat(versionOf(TestEngine.class)).isEqualTo(platform);
        assertThat(versionOf(Launcher.class)).isEqualTo(platform);
    }

    private static String versionOf(Class<?> type) {
        return type.getPackage().getImplementationVersion();
    }
}
