package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The application of {@link Host} behind MockMvc. */
@SpringBootTest(classes = Host.class)
@AutoConfigureMockMvc
abstract class MockMvcTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Implementation implementation;

    @BeforeEach
    void reset() {
        implementation.reset();
    }

    /** The answer has this status, is JSON, and its body is this one to the letter. */
    static void assertAnswer(MockMvcTester.MockMvcRequestBuilder request, int status, String body) {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyText().isEqualTo(body);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/json");
    }
}
