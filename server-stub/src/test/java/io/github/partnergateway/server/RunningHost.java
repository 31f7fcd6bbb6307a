package io.github.partnergateway.server;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application of {@link Host} on a real port, set up as a test needs it. */
final class RunningHost implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private RunningHost(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static RunningHost with(String... settings) {
        return with(Host.class, settings);
    }

    static RunningHost with(Class<?> sources, String... settings) {
        String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "--server.port=0";
        return new RunningHost(new SpringApplicationBuilder(sources).run(all));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Wire send(String request) {
        return Wire.send(port(), request);
    }

    Wire createPayments(String body) {
        return createPayments(Calls.PAYMENT, Wire.CREDENTIALS + Wire.REFERENCE, body);
    }

    Wire createPayments(String path, String headers, String body) {
        return send(
                "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @Override
    public void close() {
        application.close();
    }
}
