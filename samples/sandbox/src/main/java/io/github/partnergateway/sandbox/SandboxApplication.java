package io.github.partnergateway.sandbox;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the emulator of the Partner Gateway as a program. What can be set stands in {@code sandbox.properties}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SandboxApplication {

    /** Runs until the process is told to end. The arguments are Spring Boot's: {@code --server.port=8086}. */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = application().run(arguments);
        SandboxProperties properties = context.getBean(SandboxProperties.class);
        Path data = properties.data().toAbsolutePath().normalize();
        System.out.printf(
                "Partner Gateway sandbox on http://%s:%s, API user %s, data in %s%n",
                context.getEnvironment().getProperty("server.address"),
                context.getEnvironment().getProperty("local.server.port"),
                properties.apiUser(),
                data);
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
