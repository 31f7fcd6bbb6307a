package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.stereotype.Component;

/** Sends a callback: one PUT, and not a second one whatever comes of the first. */
@Component
class CallbackSender implements DisposableBean {

    /** How many callbacks may be under way at once. Receivers that hang keep theirs for {@link #DEADLINE} at most. */
    static final int CONCURRENCY = 128;

    /** The time-outs bound silence; this bounds a receiver that answers a byte at a time. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Executor atDeadline = CompletableFuture.delayedExecutor(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);

    private final CloseableHttpClient toLoopback;
    private final CloseableHttpClient toElsewhere;

    CallbackSender(ListeningAddress listening) {
        toLoopback = CallbackTransport.to(listening.callableLoopback(), CONCURRENCY);
        toElsewhere = CallbackTransport.to(CallbackTransport.ELSEWHERE, CONCURRENCY);
    }

    CallbackOutcome send(URI url, byte[] body) {
        HttpPut put = new HttpPut(url);
        put.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(put::cancel, atDeadline);
        CloseableHttpClient client = CallbackTransport.isLoopbackName(url.getHost()) ? toLoopback : toElsewhere;
        // Opened rather than executed with a handler, which would read the receiver's body to its end.
        try (ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(put), put, null)) {
            return new CallbackOutcome.Answered(response.getCode());
        } catch (FilteredHostException e) {
            return new CallbackOutcome.Unanswered("not sent: the host's address is not allowed");
        } catch (UnknownHostException e) {
            return new CallbackOutcome.Unanswered("not sent: the host is unknown");
        } catch (SocketTimeoutException e) {
            return new CallbackOutcome.Unanswered("timed out");
        } catch (ConnectException e) {
            return new CallbackOutcome.Unanswered("not sent: no connection");
        } catch (IOException | HttpException | RuntimeException e) {
            return new CallbackOutcome.Unanswered(
                    put.isCancelled() ? "timed out" : e.getClass().getSimpleName());
        } finally {
            deadline.cancel(false);
        }
    }

    /** Cuts what is still under way: a receiver that hangs must not hold up the shutdown. */
    @Override
    public void destroy() {
        toLoopback.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
        toElsewhere.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
