package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AutoConfigurationTest {

    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PaymentsServerAutoConfiguration.class,
                    PaymentsServerObservationAutoConfiguration.class,
                    PaymentsServerSecurityAutoConfiguration.class));

    private final WebApplicationContextRunner started =
            web.withBean(CallerAuthenticator.class, AutoConfigurationTest::authenticator);

    private final WebApplicationContextRunner everything = started.withBean(
                    ObservationRegistry.class, ObservationRegistry::create)
            .withBean("own", SecurityFilterChain.class, () -> new DefaultSecurityFilterChain(request -> true))
            .withPropertyValues("partner-gateway.server.openapi.enabled=true");

    @Test
    void startsWithAnAuthenticator() {
        started.run(context -> assertThat(context).hasNotFailed().hasSingleBean(ContractFilter.class));
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
        UnfitApplicationException missing = UnfitApplicationException.withoutAuthenticator();
        var report = new UnfitApplicationAnalyzer().analyze(new IllegalStateException(missing));
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
            assertReplaceable(name, "theirs");
        }
        assertReplaceable("partnerGatewayObservation", "theirs");
        assertReplaceable("partnerGatewayOpenApi", "theirs");
        assertReplaceable("partnerGatewayOpenApiFile", new ResourceHttpRequestHandler());
        assertReplaceable("partnerGatewaySecurity", new DefaultSecurityFilterChain(request -> false));
        assertReplaceable("partnerGatewayTomcat", (WebServerFactoryCustomizer<?>) factory -> {});
    }

    private void assertReplaceable(String name, Object theirs) {
        everything
                .withInitializer(context -> context.getBeanFactory().registerSingleton(name, theirs))
                .run(context -> assertThat(context).hasNotFailed().getBean(name).isSameAs(theirs));
    }

    @Nested
    class Observation {

        @Test
        void isThereWhereSomebodyObserves() {
            everything.run(context -> assertThat(context).hasSingleBean(ObservedRequest.class));
        }

        @Test
        void isNotThereWhereNobodyDoes() {
            started.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ObservedRequest.class));
        }
    }

    @Nested
    class Security {

        @Test
        void isToldWhereItHasChains() {
            everything.run(context -> assertThat(context).hasBean("partnerGatewaySecurity"));
        }

        /** Security guards everything by itself as long as there is no chain at all. */
        @Test
        void isLeftAloneWhereItHasNone() {
            started.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SecurityFilterChain.class));
        }

        @Test
        void isNotMissed() {
            everything
                    .withClassLoader(new FilteredClassLoader("org.springframework.security"))
                    .run(context -> assertThat(context).hasNotFailed().hasSingleBean(ContractFilter.class));
        }
    }

    @Nested
    class Properties {

        @Test
        void areOffUnlessSaid() {
            started.run(context -> {
                assertThat(context.getBean(ServerProperties.class))
                        .isEqualTo(new ServerProperties(false, new ServerProperties.OpenApi(false)));
                assertThat(context).doesNotHaveBean("partnerGatewayOpenApi");
            });
        }

        @Test
        void areExplainedToEditors() throws IOException {
            try (InputStream file = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
                JsonNode properties = new JsonMapper().readTree(file).path("properties");
                assertThat(properties)
                        .extracting(property -> property.path("name").asString())
                        .containsExactlyInAnyOrder(
                                "partner-gateway.server.ignore-unknown-fields",
                                "partner-gateway.server.openapi.enabled");
                assertThat(properties).allSatisfy(property -> {
                    assertThat(property.path("description").asString()).isNotBlank();
                    assertThat(property.path("defaultValue").asBoolean(true)).isFalse();
                });
            }
        }
    }

    private static CallerAuthenticator authenticator() {
        return new Implementation(new MockHttpServletRequest());
    }
}
