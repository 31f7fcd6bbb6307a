package io.github.partnergateway.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A pooled connection that logs nothing. HttpClient's own writes every header and body, and so tokens, keys and phone numbers,
 * as soon as somebody sets its loggers to DEBUG.
 */
final class QuietConnection extends DefaultBHttpClientConnection implements ManagedHttpClientConnection {

    private static final Timeout LOOK = Timeout.ofMilliseconds(1);

    private final AtomicBoolean closed = new AtomicBoolean();
    private Timeout socketTimeout = Timeout.DISABLED;

    QuietConnection() {
        super(Http1Config.DEFAULT, null, null, null, null, null, null, config -> new WholeHead());
    }

    /** A connection may be closed, by a deadline for example, while its socket is still being opened. */
    @Override
    protected void bind(SocketHolder holder) throws IOException {
        Socket socket = holder.getSocket();
        if (closed.get()) {
            socket.close();
            throw new InterruptedIOException("the connection was closed before it was open");
        }
        super.bind(holder);
        socketTimeout = Timeout.ofMilliseconds(socket.getSoTimeout());
    }

    @Override
    public @Nullable Socket getSocket() {
        SocketHolder holder = getSocketHolder();
        return holder == null ? null : holder.getSocket();
    }

    @Override
    public void setSocketTimeout(Timeout timeout) {
        super.setSocketTimeout(timeout);
        socketTimeout = timeout;
    }

    /** Also when something waits to be read: it would be taken for the answer to what is sent next. */
    @Override
    public boolean isStale() throws IOException {
        return super.isStale() || isDataAvailable(LOOK);
    }

    /** Idle in the pool. */
    @Override
    public void passivate() {
        super.setSocketTimeout(Timeout.ZERO_MILLISECONDS);
    }

    @Override
    public void activate() {
        super.setSocketTimeout(socketTimeout);
    }

    @Override
    public void close() throws IOException {
        closed.set(true);
        super.close();
    }

    @Override
    public void close(CloseMode mode) {
        closed.set(true);
        super.close(mode);
    }
}
