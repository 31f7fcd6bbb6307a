package io.github.partnergateway.client.spring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackBodyTest extends ShopTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | application/json                       | ''
            PUT  | application/json                       | no JSON
            POST | application/json                       | []
            PUT  | application/json                       | {"status":"SUCCESSFUL","payerMessage":"caf\u00e9"}
            PUT  | application/json                       | {"status":"SUCCESSFUL","referenceId":"another"}
            PUT  | application/x-www-form-urlencoded      | status=SUCCESSFUL
            POST | application/x-www-form-urlencoded      | status=SUCCESSFUL
            PUT  | nothing that could be a type           | {"status":"SUCCESSFUL"}
            """)
    void takesAnyBodySinceThePathSaysWhichPaymentItIs(String method, String type, String body) throws Exception {
        gateway.nextPayment().neverCallsBack();
        pay();
        HttpRequest callback = HttpRequest.newBuilder(URI.create(address(reference.toString())))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body, ISO_8859_1))
                .build();
        assertThat(answerTo(callback).statusCode()).isEqualTo(200);
        await().until(() -> shop.toldOf(reference).size() == 1);
    }

    @Test
    void takesABodyThatBreaksOff() throws Exception {
        gateway.nextPayment().neverCallsBack();
        pay();
        try (Socket caller = begin("Content-Length: 100", "{\"stat")) {
            caller.shutdownOutput();
            await().until(() -> shop.toldOf(reference).size() == 1);
        }
    }

    @Test
    void takes64KiBAndNoMore() throws Exception {
        String full = SUCCESS + " ".repeat(64 * 1024 - SUCCESS.length());
        assertThat(send("PUT", reference.toString(), full).statusCode()).isEqualTo(200);
        assertThat(send("PUT", reference.toString(), full + " ").statusCode()).isEqualTo(400);
    }

    @Test
    void readsNoMoreThanItTakes() throws Exception {
        try (Socket caller = begin("Content-Length: 65537", "")) {
            assertThat(statusLine(caller)).contains(" 400 ");
        }
        try (Socket caller = begin("Transfer-Encoding: chunked", "20000\r\n" + " ".repeat(64 * 1024 + 1))) {
            assertThat(statusLine(caller)).contains(" 400 ");
        }
    }

    /** Sends the beginning of a callback and waits with the rest. */
    private Socket begin(String length, String body) throws IOException {
        Socket caller = new Socket("localhost", port);
        caller.setSoTimeout(5_000);
        caller.getOutputStream()
                .write(("PUT /payments/callbacks/" + reference + " HTTP/1.1\r\nHost: localhost\r\n" + length
                                + "\r\n\r\n" + body)
                        .getBytes(ISO_8859_1));
        return caller;
    }

    private static String statusLine(Socket caller) throws IOException {
        return new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1)).readLine();
    }
}
