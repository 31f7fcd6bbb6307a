package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;

class AutoConfigurationTest {

    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(PaymentsServerAutoConfiguration.class));

    @Test
    void startsWithAnAuthenticator() {
        web.withBean(CallerAuthenticator.class, AutoConfigurationTest::authenticator)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(ContractFilter.class));
    }

    @Test
    void doesNotStartWithoutOneAndSaysWhatToProvide() {
        web.run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("Provide a bean of type io.github.partnergateway.server.CallerAuthenticator"));
    }

    @Test
    void theStartUpReportSaysItToo() {
        MissingCallerAuthenticatorException missing = new MissingCallerAuthenticatorException();
        var report = new MissingCallerAuthenticatorAnalyzer().analyze(new IllegalStateException(missing));
        assertThat(report).isNotNull();
        assertThat(report.getAction())
                .startsWith("Provide a bean of type io.github.partnergateway.server.CallerAuthenticator");
    }

    @Test
    void staysAwayWhereThereIsNoServletApplication() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PaymentsServerAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ContractFilter.class));
    }

    @Test
    void eachBeanStepsAsideForOneOfItsName() {
        for (String name : List.of("partnerGatewayFilter", "partnerGatewayFailures", "partnerGatewayHandlers")) {
            web.withBean(CallerAuthenticator.class, AutoConfigurationTest::authenticator)
                    .withBean(name, String.class, () -> "theirs")
                    .run(context ->
                            assertThat(context).hasNotFailed().getBean(name).isEqualTo("theirs"));
        }
    }

    private static CallerAuthenticator authenticator() {
        return new Implementation(new MockHttpServletRequest());
    }
}
