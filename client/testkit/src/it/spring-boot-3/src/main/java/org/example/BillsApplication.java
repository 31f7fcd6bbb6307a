package org.example;

import io.github.partnergateway.client.AcceptedPayment;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Passes payments on, read and written by the application's own mapper. */
@SpringBootApplication
@RestController
public class BillsApplication {

    private final PaymentsClient client;

    BillsApplication(PaymentsClient client) {
        this.client = client;
    }

    public static void main(String... arguments) {
        SpringApplication.run(BillsApplication.class, arguments);
    }

    @PutMapping("/bills/{order}")
    int pay(@PathVariable String order, @RequestBody PaymentRequest payment) {
        AcceptedPayment accepted = client.create(PaymentReference.derivedFrom(order), payment);
        return accepted.attempts();
    }

    @GetMapping("/bills/{order}")
    PaymentResult look(@PathVariable String order) {
        return client.status(PaymentReference.derivedFrom(order));
    }
}
