package io.github.partnergateway.client;

import feign.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The body of an answer; closing it gives the connection back, or ends it if something was left unread. */
record AnswerBody(Closeable answer, @Nullable InputStream content) implements Response.Body {

    @Override
    public @Nullable Integer length() {
        return null;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public InputStream asInputStream() {
        return BrokenExchange.body(content == null ? InputStream.nullInputStream() : content, this);
    }

    @Override
    public Reader asReader(Charset charset) {
        return new InputStreamReader(asInputStream(), charset);
    }

    @Override
    public void close() throws IOException {
        try {
            answer.close();
        } catch (IOException failure) {
            throw BrokenExchange.without(failure);
        }
    }
}
