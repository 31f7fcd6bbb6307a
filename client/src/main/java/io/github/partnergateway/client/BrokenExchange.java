package io.github.partnergateway.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/**
 * Failures of an exchange without what they quote of it. HttpClient's messages about an answer that is not even HTTP repeat
 * it, and such an answer may repeat the request.
 */
final class BrokenExchange {

    private BrokenExchange() {}

    /** The failure itself if its message is not made of what was received, or one that says its kind. */
    static IOException without(Exception failure) {
        return failure instanceof IOException harmless && isHarmless(harmless)
                ? harmless
                : new IOException(failure.getClass().getSimpleName());
    }

    private static boolean isHarmless(IOException failure) {
        return failure.getClass().getName().startsWith("java")
                || failure instanceof ConnectionClosedException
                || failure instanceof NoHttpResponseException
                || failure instanceof TruncatedChunkException;
    }

    /** A body whose reading fails in such a way only. */
    static InputStream body(InputStream content, Closeable end) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    return content.read();
                } catch (IOException | RuntimeException failure) {
                    throw without(failure);
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return content.read(bytes, offset, length);
                } catch (IOException | RuntimeException failure) {
                    throw without(failure);
                }
            }

            @Override
            public void close() throws IOException {
                end.close();
            }
        };
    }
}
