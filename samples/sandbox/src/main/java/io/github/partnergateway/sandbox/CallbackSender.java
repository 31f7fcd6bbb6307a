package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HeaderElements;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.stereotype.Component;

/** Sends a callback: one PUT, and not a second one whatever comes of the first. */
@Component
class CallbackSender implements AutoCloseable {

    /** How many callbacks may be under way at once. Receivers that hang keep theirs no longer than the deadline. */
    static final int CONCURRENCY = 128;

    /** The time-outs bound silence; this bounds a receiver that answers a byte at a time. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final int BODY_LIMIT = 64 * 1024;

    private final Duration deadline;
    private final ScheduledThreadPoolExecutor timer;
    private final CloseableHttpClient toLoopback;
    private final CloseableHttpClient toElsewhere;

    @Autowired
    CallbackSender(ListeningAddress listening) {
        this(listening, DEADLINE);
    }

    CallbackSender(ListeningAddress listening, Duration deadline) {
        this.deadline = deadline;
        // A thread of its own: in the common pool, whatever blocks there would hold every deadline up.
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "callback-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        toLoopback = CallbackTransport.to(listening.callableLoopback(), CONCURRENCY);
        toElsewhere = CallbackTransport.to(CallbackTransport.ELSEWHERE, CONCURRENCY);
    }

    /** Sends the body and says what came of it; it throws nothing, since there is nobody who could do more. */
    CallbackOutcome send(URI url, byte[] body) {
        try {
            return put(url, body);
        } catch (FilteredHostException e) {
            return new CallbackOutcome.Unanswered("not sent: the host's address is not allowed");
        } catch (UnknownHostException e) {
            return new CallbackOutcome.Unanswered("not sent: the host is unknown");
        } catch (ConnectException e) {
            return new CallbackOutcome.Unanswered("not sent: no connection");
        } catch (SocketTimeoutException e) {
            return new CallbackOutcome.Unanswered("timed out");
        } catch (IOException | HttpException | RuntimeException e) {
            // The name of what happened only: messages quote the address, and that may carry a secret of the receiver.
            return new CallbackOutcome.Unanswered("no answer: " + e.getClass().getSimpleName());
        }
    }

    private CallbackOutcome put(URI url, byte[] body) throws IOException, HttpException {
        HttpPut put = new HttpPut(url);
        put.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        // No connection is kept, see CallbackTransport; the receiver should know instead of finding out.
        put.setHeader(HttpHeaders.CONNECTION, HeaderElements.CLOSE);
        CloseableHttpClient client = CallbackTransport.isLoopbackName(url.getHost()) ? toLoopback : toElsewhere;
        Future<?> end = timer.schedule(put::cancel, deadline.toMillis(), TimeUnit.MILLISECONDS);
        // Opened rather than executed with a handler, which would read the receiver's body to its end.
        try (ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(put), put, null)) {
            letFinish(response);
            return new CallbackOutcome.Answered(response.getCode());
        } finally {
            end.cancel(false);
        }
    }

    /** Reads what a receiver in its right mind says, so that it is not cut off; what it says is of no interest. */
    private static void letFinish(ClassicHttpResponse response) {
        try {
            if (response.getEntity() != null) {
                response.getEntity().getContent().readNBytes(BODY_LIMIT);
            }
        } catch (IOException e) {
            // It has answered before, and that is what counts.
        }
    }

    /** Cuts what is still under way: a receiver that hangs must not hold up the shutdown. */
    @Override
    public void close() {
        timer.shutdownNow();
        toLoopback.close(CloseMode.IMMEDIATE);
        toElsewhere.close(CloseMode.IMMEDIATE);
    }
}
