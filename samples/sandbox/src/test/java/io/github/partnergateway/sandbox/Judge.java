package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.cornutum.tcases.openapi.resolver.MessageData;
import org.cornutum.tcases.openapi.resolver.ParamData;
import org.cornutum.tcases.openapi.resolver.ParamDef.Location;
import org.cornutum.tcases.openapi.resolver.RequestCase;
import org.cornutum.tcases.openapi.test.ResponseValidator;
import org.cornutum.tcases.openapi.testwriter.RequestCaseUtils;
import org.cornutum.tcases.openapi.testwriter.encoder.DataValueJson;
import org.springframework.web.util.UriUtils;

/** Sends the requests of Tcases to a gateway and has its answers judged. */
final class Judge {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI baseUrl;
    private final Granted granted;
    private final ResponseValidator answers;

    Judge(URI baseUrl, JudgedContract contract) {
        this.baseUrl = baseUrl;
        this.granted = new Granted(new Gateway(baseUrl));
        this.answers = contract.answers();
    }

    void judge(JudgedCase tried) throws IOException, InterruptedException {
        if (tried.isStatusRead() && !tried.request().isFailure()) {
            granted.pay(tried.parameter("X-Reference-Id").orElseThrow());
        }
        HttpRequest request = http(tried);
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode())
                .as(
                        "%s%n%s %s%n%s",
                        tried.displayName(), request.uri(), request.headers().map(), answer.body())
                .isEqualTo(tried.status());
        String operation = tried.request().getOperation();
        String path = tried.request().getPath();
        answers.assertHeadersValid(
                operation, path, answer.statusCode(), answer.headers().map());
        answers.assertBodyValid(
                operation,
                path,
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(null),
                answer.body());
    }

    private HttpRequest http(JudgedCase judged) {
        RequestCase tried = judged.request();
        String path = tried.getPath();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (ParamData parameter : tried.getParams()) {
            if (parameter.getLocation() == Location.PATH) {
                String value = RequestCaseUtils.getPathParameterValue(parameter);
                path = path.replace("{" + parameter.getName() + "}", UriUtils.encode(value, StandardCharsets.UTF_8));
            } else {
                granted.header(judged, parameter).ifPresent(value -> request.header(parameter.getName(), value));
            }
        }
        tried.getAuthDefs().forEach(credential -> credential.accept(granted.credentials(request)));
        if (tried.getBody() != null && tried.getBody().getMediaType() != null) {
            request.header("Content-Type", tried.getBody().getMediaType());
        }
        return request.uri(baseUrl.resolve(path))
                .method(tried.getOperation(), body(tried.getBody()))
                .build();
    }

    private BodyPublisher body(MessageData body) {
        return body == null || body.getValue() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(DataValueJson.toJson(granted.body(body.getValue())));
    }
}
