package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.servlet.function.RouterFunction;

@ExtendWith(OutputCaptureExtension.class)
class CallbackStartUpTest {

    private static final String PATH = "partner-gateway.client.callbacks.path=/payments/callbacks/{reference}";

    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(PaymentsClientAutoConfiguration.class, CallbackAutoConfiguration.class))
            .withPropertyValues(Applications.required());

    private final WebApplicationContextRunner knowing = web.withBean(KnownPayments.class, () -> reference -> true);

    @Test
    void thereIsNoEndpointUnlessThePathIsSet() {
        knowing.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(RouterFunction.class)
                .doesNotHaveBean(Confirmations.class));
    }

    @Test
    void thereIsOneWhereThePathIsSet() {
        knowing.withPropertyValues(PATH)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(RouterFunction.class));
    }

    @Test
    void anApplicationThatDoesNotKnowItsPaymentsIsToldWhatToProvide() {
        web.withPropertyValues(PATH)
                .run(context -> assertThat(problemOf(context.getStartupFailure()))
                        .contains("partner-gateway.client.callbacks.path is set")
                        .contains("Provide a bean of type io.github.partnergateway.client.spring.KnownPayments"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "callbacks/{reference}", "/callbacks", "/callbacks/{id}", "/callbacks/{reference}/{"})
    void aPathThatCannotBeOneIsNamed(String path) {
        knowing.withPropertyValues("partner-gateway.client.callbacks.path=" + path)
                .run(context -> assertThat(problemOf(context.getStartupFailure()))
                        .contains("The property partner-gateway.client.callbacks.path must be"));
    }

    @Test
    void aCallbackUrlWithoutReferenceIsNamed() {
        knowing.withPropertyValues(PATH, "partner-gateway.client.callback-url=https://shop.example/callbacks")
                .run(context -> assertThat(problemOf(context.getStartupFailure()))
                        .contains("The property partner-gateway.client.callback-url must contain {reference}"));
        knowing.withPropertyValues(PATH, "partner-gateway.client.callback-url=https://shop.example/{reference}")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/callbacks/{reference},                         '',    '',   true",
        "https://shop.example/payments/callbacks/{reference}/,               '',    '',   true",
        "https://shop.example/payments/{reference}/callbacks,                '',    '',   true",
        "https://shop.example/payments/callbacks?of={reference},             '',    '',   true",
        "https://shop.example/payments/callbacks/x?of={reference},           '',    '',   true",
        "https://shop.example/shop/payments/callbacks/{reference},           '',    '',   true",
        "https://shop.example/payments/callbacks/{reference},                /shop, '',   true",
        "https://shop.example/payments/callbacks/{reference},                '',    '',   false",
        "https://shop.example:8443/payments/callbacks/{reference}?at=canary, '',    '',   false",
        "https://shop.example/shop/payments/callbacks/{reference},           /shop, '',   false",
        "https://shop.example/shop/web/payments/callbacks/{reference},       /shop, /web, false"
    })
    void aCallbackUrlThatLeadsSomewhereElseIsTold(
            String url, String contextPath, String servletPath, boolean told, CapturedOutput output) {
        MockServletContext servlets = new MockServletContext();
        servlets.setContextPath(contextPath);
        new WebApplicationContextRunner(() -> {
                    AnnotationConfigServletWebApplicationContext context =
                            new AnnotationConfigServletWebApplicationContext();
                    context.setServletContext(servlets);
                    return context;
                })
                .withConfiguration(
                        AutoConfigurations.of(PaymentsClientAutoConfiguration.class, CallbackAutoConfiguration.class))
                .withPropertyValues(Applications.required())
                .withBean(KnownPayments.class, () -> reference -> true)
                .withPropertyValues(
                        PATH, "partner-gateway.client.callback-url=" + url, "spring.mvc.servlet.path=" + servletPath)
                .run(context -> assertThat(context).hasNotFailed());
        String warning =
                "WARN .*partner-gateway.client.callback-url is not that of partner-gateway.client.callbacks.path";
        assertThat(Pattern.compile(warning).matcher(output).results().count()).isEqualTo(told ? 1 : 0);
        assertThat(output).doesNotContain("canary");
    }

    @Test
    void theClientNeedsNoSpringMvc() {
        knowing.withPropertyValues(PATH)
                .withClassLoader(new FilteredClassLoader("org.springframework.web.servlet"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Confirmations.class));
        Applications.complete()
                .withConfiguration(AutoConfigurations.of(CallbackAutoConfiguration.class))
                .withPropertyValues(PATH)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Confirmations.class));
    }

    private static String problemOf(Throwable failure) {
        assertThat(failure).isNotNull();
        var report = new UnfitApplicationAnalyzer().analyze(failure);
        assertThat(report).as("report on %s", failure).isNotNull();
        return report.getDescription() + " " + report.getAction();
    }
}
