package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import io.github.partnergateway.client.AccessTokens;
import io.github.partnergateway.client.PaymentsClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class StartUpTest {

    @Test
    void makesAClientOfWhatIsRequired() {
        Applications.complete()
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(PaymentsClient.class));
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(problemOf(Applications.bare()))
                .isEqualTo("The client of the Partner Gateway lacks partner-gateway.client.base-url, "
                        + "partner-gateway.client.target-environment, partner-gateway.client.subscription-key, "
                        + "partner-gateway.client.api-user, partner-gateway.client.api-key.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base-url", "target-environment", "subscription-key", "api-user", "api-key"})
    void namesThePropertyThatIsMissing(String property) {
        String lacks = "The client of the Partner Gateway lacks partner-gateway.client." + property + ".";
        assertThat(problemOf(Applications.without(property))).isEqualTo(lacks);
        assertThat(problemOf(Applications.complete().withPropertyValues("partner-gateway.client." + property + "= ")))
                .as("a blank value")
                .isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            base-url           | ftp://canary-4f1c             | must be an absolute http or https URL
            base-url           | https://canary-4f1c@localhost | must not have user information, query or fragment
            base-url           | ${CANARY_4F1C}                | refers to something that is not set
            target-environment | canary-4f1c sandbox           | must not be empty and must not contain white space or characters outside ASCII
            subscription-key   | canary-4f1c key               | must not be empty and must not contain white space or characters outside ASCII
            api-user           | canary-4f1c:user              | must not contain a colon
            api-key            | canary-4f1c key               | must not be empty and must not contain white space or characters outside ASCII
            api-key            | ${CANARY_4F1C}                | refers to something that is not set
            connect-timeout    | 0s                            | must be positive
            response-timeout   | -1s                           | must be positive
            deadline           | 0s                            | must be positive
            max-attempts       | 0                             | must be at least 1
            connect-timeout    | canary-4f1c                   | must be a duration with its unit, such as 30s
            deadline           | ${CANARY_4F1C}                | must be a duration with its unit, such as 30s
            deadline           | 30                            | must be a duration with its unit, such as 30s
            connect-timeout    | ' 5000 '                      | must be a duration with its unit, such as 30s
            response-timeout   | ${canary.4f1c:30}             | must be a duration with its unit, such as 30s
            max-attempts       | canary-4f1c                   | must be a whole number
            proxy.port         | canary-4f1c                   | must be a whole number
            health.enabled     | canary-4f1c                   | must be true or false
            ssl-bundle         | canary-4f1c                   | must be the name of an SSL bundle, and there is none of this name
            """)
    void namesThePropertyThatIsWrongAndShowsNoValue(String property, String value, String rule) {
        assertThat(problemOf(Applications.complete()
                        .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                        .withPropertyValues("partner-gateway.client." + property + "=" + value)))
                .isEqualTo("The property partner-gateway.client." + property + " " + rule + ".");
    }

    @Test
    void namesPropertiesThatDoNotExist_suchAsMisspeltOnes() {
        assertThat(problemOf(Applications.complete()
                        .withPropertyValues(
                                "partner-gateway.client.subscripton-key=canary-4f1c",
                                "partner-gateway.client.proxy.user=canary-4f1c")))
                .startsWith("The client of the Partner Gateway has no property ")
                .contains("partner-gateway.client.subscripton-key", "partner-gateway.client.proxy.user");
    }

    @Test
    void namesACallbackUrlThatBreaksTheContract() {
        assertThat(problemOf(Applications.complete()
                        .withPropertyValues("partner-gateway.client.callback-url=mailto:canary-4f1c")))
                .startsWith("The property partner-gateway.client.callback-url must ");
    }

    @Test
    void wantsHostAndPortOfAProxy() {
        String prefix = "partner-gateway.client.proxy.";
        assertThat(problemOf(Applications.complete().withPropertyValues(prefix + "host=localhost")))
                .isEqualTo("The client of the Partner Gateway lacks partner-gateway.client.proxy.port.");
        assertThat(problemOf(Applications.complete().withPropertyValues(prefix + "port=3128")))
                .isEqualTo("The client of the Partner Gateway lacks partner-gateway.client.proxy.host.");
        assertThat(problemOf(
                        Applications.complete().withPropertyValues(prefix + "host=localhost", prefix + "port=65536")))
                .isEqualTo("The property partner-gateway.client.proxy.port must be from 1 to 65535.");
    }

    @Test
    void needsNoApiUserWhereTheApplicationHasTokens() {
        Applications.without("api-user", "api-key")
                .withBean(AccessTokens.class, FixedTokens::new)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(PaymentsClient.class));
    }

    @Test
    void isReportedInBootsOwnWay(CapturedOutput output) {
        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(Application.class)
                        .properties("partner-gateway.client.api-key=" + Applications.SECRET)
                        .web(WebApplicationType.NONE)
                        .run());
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The client of the Partner Gateway lacks partner-gateway.client.base-url, ")
                .contains("Set each of these properties, or provide a bean of type " + PaymentsClient.class.getName())
                .doesNotContain(Applications.SECRET);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    /** The problem that keeps an application from starting, after a look for secrets all over the failure. */
    private static String problemOf(ApplicationContextRunner application) {
        List<String> problem = new ArrayList<>();
        application.run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = context.getStartupFailure();
            StringWriter everything = new StringWriter();
            failure.printStackTrace(new PrintWriter(everything));
            assertThat(everything.toString()).doesNotContainIgnoringCase(Applications.SECRET);
            var report = new UnfitApplicationAnalyzer().analyze(failure);
            assertThat(report).as("report on %s", failure).isNotNull();
            problem.add(report.getDescription());
        });
        return problem.get(0);
    }
}
