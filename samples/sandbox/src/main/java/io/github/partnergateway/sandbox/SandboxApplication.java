package io.github.partnergateway.sandbox;

import io.github.partnergateway.server.PaymentsServerAutoConfiguration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * Runs the emulator of the Partner Gateway as a program. What can be set stands in {@code sandbox.properties}.
 *
 * <p>What is configured automatically is listed rather than found, because inside another program the class path is that
 * program's: its security or its own auto-configurations must not become the sandbox's.
 */
@SpringBootConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    PaymentsServerAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class SandboxApplication {

    /**
     * Runs until the process is told to end. The arguments are Spring Boot's, such as {@code --server.port=8086}; with
     * {@code --help} it only says which there are.
     */
    public static void main(String[] arguments) {
        if (Help.isAskedForBy(arguments)) {
            System.out.print(Help.text());
            return;
        }
        SpringApplication application = application();
        application.addInitializers(new UnknownSettings());
        ConfigurableApplicationContext context = application.run(arguments);
        SandboxProperties properties = context.getBean(SandboxProperties.class);
        String address = "http://" + context.getBean(ListeningAddress.class).host() + ":"
                + context.getEnvironment().getProperty("local.server.port");
        System.out.printf(
                "Partner Gateway sandbox on %s, API user %s, data in %s%nThe contract to read and to try: %s/_reference/%n",
                address,
                properties.apiUser(),
                properties.data().toAbsolutePath().normalize(),
                address);
    }

    /**
     * The application, not yet running. Its configuration has a name of its own, because application.properties belongs to
     * whoever has the sandbox on the class path.
     */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(SandboxApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "sandbox"));
        return application;
    }
}
