package io.github.partnergateway.client;

import feign.RequestTemplate;
import feign.Response;
import feign.codec.Decoder;
import feign.codec.Encoder;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.GatewayError;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the gateway is spoken to: strict in what is sent, lenient in what is read. Private, so no application setting changes it. */
final class Json implements Encoder, Decoder {

    /** More than any answer of the contract needs; a page of HTML is cut off here. */
    static final int MAX_ANSWER_BYTES = 64 * 1024;

    private static final int ACCEPTED = 202;
    private static final GatewayError NOTHING = GatewayError.builder().build();

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public void encode(Object body, Type type, RequestTemplate request) {
        request.body(mapper.writeValueAsBytes(body), null);
    }

    /** Reads a successful answer. An operation without result has one success only, 202; another status says nothing. */
    @Override
    public @Nullable Object decode(Response response, Type type) throws IOException {
        if (type == void.class) {
            if (response.status() != ACCEPTED) {
                throw new AnswerException(response.status(), NOTHING, null, Gateway.BEARER);
            }
            return null;
        }
        byte[] body = read(response, MAX_ANSWER_BYTES + 1);
        if (body.length > MAX_ANSWER_BYTES) {
            throw new IOException("the answer is larger than " + MAX_ANSWER_BYTES + " bytes");
        }
        Object value;
        try {
            value = type == PaymentResult.class ? result(body) : mapper.readValue(body, mapper.constructType(type));
        } catch (JacksonException unreadable) {
            // Without its cause, whose message may quote the body.
            value = null;
        }
        if (value == null) {
            throw new IOException("the answer is not the JSON that the contract says");
        }
        return value;
    }

    /** Reads an error of any of the known shapes; whatever cannot be read as one, a page of HTML for example, is an empty one. */
    GatewayError error(Response response) throws IOException {
        byte[] body = read(response, MAX_ANSWER_BYTES);
        try {
            GatewayError error = mapper.readValue(body, GatewayError.class);
            return error == null ? NOTHING : error;
        } catch (JacksonException unreadable) {
            return codeAlone(body);
        }
    }

    /** The code decides, so it is read even where another member is not what the contract says. */
    private GatewayError codeAlone(byte[] body) {
        try {
            JsonNode code = mapper.readTree(body).path("code");
            return code.isString()
                    ? GatewayError.builder()
                            .code(ErrorCode.of(code.stringValue()))
                            .build()
                    : NOTHING;
        } catch (JacksonException notJson) {
            return NOTHING;
        }
    }

    /** A payment. Its state decides, so it is read even where another member is not what the contract says. */
    @Nullable
    PaymentResult result(byte[] body) {
        try {
            return mapper.readValue(body, PaymentResult.class);
        } catch (JacksonException unreadable) {
            return lenientResult(mapper.readTree(body), unreadable);
        }
    }

    /** A number is read as the text that it is written in; any other member that does not fit is left out. */
    private PaymentResult lenientResult(JsonNode tree, JacksonException unreadable) {
        if (!(tree instanceof ObjectNode members)
                || !members.path("status").isValueNode()
                || members.path("status").isNull()) {
            throw unreadable;
        }
        takeNumbersForTexts(members);
        for (String name : List.copyOf(members.propertyNames())) {
            if (!isReadable(name, members.get(name))) {
                members.remove(name);
            }
        }
        return mapper.treeToValue(members, PaymentResult.class);
    }

    private static void takeNumbersForTexts(ObjectNode members) {
        for (String name : List.copyOf(members.propertyNames())) {
            JsonNode member = members.get(name);
            if (member.isNumber()) {
                members.put(name, member.asString());
            } else if (member instanceof ObjectNode inner) {
                takeNumbersForTexts(inner);
            }
        }
    }

    private boolean isReadable(String name, JsonNode member) {
        try {
            mapper.treeToValue(mapper.createObjectNode().set(name, member), PaymentResult.class);
            return true;
        } catch (JacksonException doesNotFit) {
            return false;
        }
    }

    private static byte[] read(Response response, int atMost) throws IOException {
        if (response.body() == null) {
            return new byte[0];
        }
        try (InputStream body = response.body().asInputStream()) {
            return body.readNBytes(atMost);
        }
    }
}
