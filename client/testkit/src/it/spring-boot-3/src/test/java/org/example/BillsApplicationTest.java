package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BillsApplicationTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper mapper;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("gateway", gateway::baseUrl);
    }

    @Test
    void readsPaymentsAndWritesResultsWithJackson2() {
        gateway.nextPayment().thenFailsWith(ErrorCode.Known.NOT_ENOUGH_FUNDS);
        ObjectNode payment = mapper.createObjectNode().put("customerReference", "661551442");
        payment.putObject("money").put("amount", "20.00").put("currency", "EUR");

        http.put("/bills/order-1", payment);
        ObjectNode result = http.getForObject("/bills/order-1", ObjectNode.class);

        assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
        assertThat(result.path("status").asText()).isEqualTo("FAILED");
        assertThat(result.path("reason").path("code").asText()).isEqualTo("NOT_ENOUGH_FUNDS");
        assertThat(gateway.sentPayments()).hasSize(1);
        gateway.assertPaymentsMade(1);
    }
}
