package io.github.partnergateway.client;

import java.io.IOException;
import java.net.ConnectException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Marks the moment from which a request may have left this machine. Which exception ends an exchange does not tell: a time-out
 * looks the same before and after it.
 */
final class SentMark extends HttpRequestExecutor {

    private static final String NAME = SentMark.class.getName();

    static boolean isSet(HttpContext context) {
        return context.getAttribute(NAME) != null;
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback information,
            HttpContext context)
            throws IOException, HttpException {
        mark(request, connection, context);
        return super.execute(request, connection, information, context);
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException, HttpException {
        mark(request, connection, context);
        return super.execute(request, connection, context);
    }

    /** The request with which a proxy is asked for a tunnel is not yet the payment. */
    private static void mark(ClassicHttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException {
        if (connection.isStale()) {
            throw new ConnectException("the connection ended before it was used");
        }
        if (!Method.CONNECT.isSame(request.getMethod())) {
            context.setAttribute(NAME, true);
        }
    }
}
