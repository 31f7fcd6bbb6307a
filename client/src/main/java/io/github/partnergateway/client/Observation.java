package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Tells an observer of each call: its operation, and in bounded words what it came to. */
record Observation(ClientObserver observer) {

    /** A call gets the headers that its requests carry, and its result is put into a word. */
    <T> T of(String operation, Function<Map<String, String>, T> call, Function<T, String> verdict) {
        Map<String, String> headers = new LinkedHashMap<>();
        ClientObserver.Call observed = observer.begin(operation, headers::put);
        try {
            T result = call.apply(headers);
            observed.end(verdict.apply(result), "none");
            return result;
        } catch (PaymentException ending) {
            observed.end(ending.verdict(), ending.code().map(Observation::word).orElse("none"));
            throw ending;
        } catch (RuntimeException failure) {
            observed.end("failed", "none");
            throw failure;
        }
    }

    private static String word(ErrorCode code) {
        return code instanceof ErrorCode.Known ? code.word() : "other";
    }
}
