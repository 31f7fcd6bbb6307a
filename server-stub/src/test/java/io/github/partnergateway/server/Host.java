package io.github.partnergateway.server;

import io.github.partnergateway.model.Money;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.PropertyNamingStrategies;

/** An application that has more than the contract's paths, and its own ideas of JSON and of failures. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Implementation.class, Host.Own.class, Host.Advice.class})
class Host {

    @Bean
    JsonMapperBuilderCustomizer snakes() {
        return mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    record Note(String firstLine) {}

    @RestController
    static class Own {

        @GetMapping({"/own", "/collection/own"})
        Note note() {
            return new Note("hello");
        }

        @PostMapping("/own/money")
        Map<String, String> money(@RequestBody Money money) {
            return Map.of("amount", money.amount());
        }

        @GetMapping({"/own/failure", "/collection/own/failure"})
        Note failure() {
            throw new IllegalStateException("the host's own");
        }

        @GetMapping("/own/taken")
        Note taken() {
            throw new UnsupportedOperationException("for the advice");
        }
    }

    /** Takes everything that it is asked for, as advice that was written without the contract in mind does. */
    @RestControllerAdvice
    static class Advice {

        @ExceptionHandler({
            UnsupportedOperationException.class,
            PaymentRefusedException.class,
            IllegalArgumentException.class
        })
        ResponseEntity<String> taken() {
            return ResponseEntity.status(418).body("the host's advice");
        }
    }
}
