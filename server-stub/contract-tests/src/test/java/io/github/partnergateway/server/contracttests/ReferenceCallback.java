package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A callback of the reference gateway. */
record ReferenceCallback(
        Switch defects,
        String url,
        String reference,
        @Nullable String authorization) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    void send(String state) {
        if (defects.has(NEVER_CALLS_BACK)) {
            return;
        }
        String target = defects.has(CALLS_BACK_ELSEWHERE) ? url.replaceFirst("\\?.*", "") : url;
        try {
            String json = "application/json" + (defects.has(CALLS_BACK_IN_LATIN_1) ? "; charset=iso-8859-1" : "");
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
                    .timeout(Duration.ofSeconds(2))
                    .header("Content-Type", defects.has(CALLS_BACK_IN_TEXT) ? "text/plain" : json)
                    .method(defects.has(CALLS_BACK_BY_POST) ? "POST" : "PUT", BodyPublishers.ofString(body(state)));
            if (defects.has(CALLS_BACK_WITH_THE_TOKEN) && authorization != null) {
                request.header("Authorization", authorization);
            }
            for (int times = defects.has(CALLS_BACK_TWICE) ? 2 : 1; times > 0; times--) {
                HTTP.send(request.build(), BodyHandlers.discarding());
            }
        } catch (IOException | IllegalArgumentException lost) {
            // A callback is a hint: nobody hears of its loss.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String body(String state) {
        String fields = ReferenceStatus.fields(
                defects.has(CALLS_BACK_FOR_ANOTHER) ? UUID.randomUUID().toString() : reference,
                state,
                defects.has(CALLS_BACK_WITHOUT_A_REASON));
        return "{%s%s}"
                .formatted(fields, defects.has(CALLS_BACK_WITH_THE_AMOUNT) ? ",'amount':'1000'" : "")
                .replace('\'', '"');
    }
}
