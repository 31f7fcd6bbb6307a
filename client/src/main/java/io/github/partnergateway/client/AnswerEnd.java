package io.github.partnergateway.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * The end of an answer. A little that is left of it is read, so that the connection can serve again. For more, or for what does
 * not come at once, nobody waits: the connection ends. HttpClient would read on for as long as something comes.
 */
final class AnswerEnd implements Closeable {

    private static final int LITTLE = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final ClassicHttpResponse answer;
    private final InputStream content;
    private final HttpUriRequestBase exchange;
    private final Watchdog watchdog;
    private final Runnable unwatch;
    private boolean closed;

    AnswerEnd(
            ClassicHttpResponse answer,
            InputStream content,
            HttpUriRequestBase exchange,
            Watchdog watchdog,
            Runnable unwatch) {
        this.answer = answer;
        this.content = content;
        this.exchange = exchange;
        this.watchdog = watchdog;
        this.unwatch = unwatch;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        unwatch.run();
        if (!isRead()) {
            exchange.abort();
        }
        try {
            answer.close();
        } catch (IOException gone) {
            // The connection was not to serve again.
        }
    }

    private boolean isRead() {
        if (answer.getEntity() != null && answer.getEntity().getContentLength() > LITTLE) {
            return false;
        }
        Runnable patience = () -> {};
        try {
            patience = watchdog.over(PATIENCE, exchange::abort);
            return content.readNBytes(LITTLE + 1).length <= LITTLE;
        } catch (IOException | RuntimeException cut) {
            return false;
        } finally {
            patience.run();
        }
    }
}
