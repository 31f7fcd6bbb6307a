package io.github.partnergateway.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the emulator of the Partner Gateway. */
@SpringBootApplication
public class SandboxApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SandboxApplication.class, arguments);
    }
}
