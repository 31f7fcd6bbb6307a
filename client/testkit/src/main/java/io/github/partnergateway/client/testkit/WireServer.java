package io.github.partnergateway.client.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.util.stream.Collectors.toMap;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Locale;
import java.util.function.Function;

/** The listening side. WireMock is known here and nowhere else. */
final class WireServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final WireMockServer server;

    WireServer(Function<Received, Answer> gateway) {
        server = new WireMockServer(wireMockConfig()
                .bindAddress(LOOPBACK)
                .dynamicPort()
                .disableRequestJournal()
                .extensions(new Filter(gateway)));
        server.start();
    }

    String baseUrl() {
        return "http://" + LOOPBACK + ":" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private record Filter(Function<Received, Answer> gateway) implements StubRequestFilterV2 {

        @Override
        public String getName() {
            return "gateway";
        }

        @Override
        public RequestFilterAction filter(Request request, ServeEvent event) {
            return RequestFilterAction.stopWith(response(gateway.apply(received(request))));
        }
    }

    private static Received received(Request request) {
        String[] url = request.getUrl().split("\\?", 2);
        return new Received(
                request.getMethod().getName(),
                url[0],
                url.length == 1 ? "" : url[1],
                request.getHeaders().all().stream()
                        .collect(toMap(header -> header.key().toLowerCase(Locale.ROOT), HttpHeader::values)),
                request.getBody());
    }

    private static ResponseDefinition response(Answer answer) {
        ResponseDefinitionBuilder response = aResponse()
                .withStatus(answer.status())
                .withFixedDelay(Math.toIntExact(answer.delay().toMillis()));
        if (answer.lost()) {
            return response.withFault(Fault.EMPTY_RESPONSE).build();
        }
        return answer.body().length == 0
                ? response.build()
                : response.withHeader("Content-Type", "application/json")
                        .withBody(answer.body())
                        .build();
    }
}
