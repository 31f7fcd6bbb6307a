package io.github.partnergateway.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;

/**
 * Reads the head of an answer up to its blank line. HttpClient's own parser is content with a connection that ends anywhere
 * after the status line, and so would take a 409 whose code was lost for a complete one without code.
 */
final class WholeHead extends DefaultHttpResponseParser {

    @Override
    public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in) throws IOException, HttpException {
        Source source = new Source(in);
        ClassicHttpResponse answer = super.parse(buffer, source);
        if (source.ended) {
            throw new ConnectionClosedException("the answer ends within its head");
        }
        return answer;
    }

    private static final class Source extends FilterInputStream {

        private boolean ended;

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            ended |= read < 0;
            return read;
        }
    }
}
