package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheContractIsServedTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Nested
    class WhereItIsWanted {

        static RunningHost host;

        @BeforeAll
        static void start() {
            host = RunningHost.with("--partner-gateway.server.openapi.enabled=true");
        }

        @AfterAll
        static void stop() {
            host.close();
        }

        @Test
        void byteByByteAsItLiesInTheJar() throws Exception {
            var answer = CLIENT.send(request("/openapi.yaml").build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
            assertThat(answer.body()).isEqualTo(contract());
        }

        @Test
        void andToOneWhoHasItAlreadyNotAgain() throws Exception {
            String tag = get("/openapi.yaml").headers().firstValue("ETag").orElseThrow();
            var again = request("/openapi.yaml").header("If-None-Match", tag).build();
            assertThat(CLIENT.send(again, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(304);
        }

        @Test
        void andByHeadToo() throws Exception {
            var head = request("/openapi.yaml")
                    .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<String> answer = CLIENT.send(head, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Length")).contains("" + contract().length);
            assertThat(answer.headers().firstValue("ETag")).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/openapi.yaml/", "/examples/create-payments-409.json", "/openapi.yaml/../examples"})
        void andNothingElse(String path) throws Exception {
            assertThat(get(path).statusCode()).isEqualTo(404);
        }

        private static HttpResponse<String> get(String path) throws Exception {
            return CLIENT.send(request(path).build(), BodyHandlers.ofString());
        }

        private static HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + host.port() + path));
        }

        private static byte[] contract() throws IOException {
            try (InputStream file =
                    TheContractIsServedTest.class.getResourceAsStream("/META-INF/openapi/openapi.yaml")) {
                return file.readAllBytes();
            }
        }
    }

    @Test
    void onlyWhereItIsWanted() {
        try (RunningHost host = RunningHost.with()) {
            assertThat(host.send("GET /openapi.yaml HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n")
                            .status())
                    .isEqualTo(404);
        }
    }
}
