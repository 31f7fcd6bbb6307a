package io.github.partnergateway.server;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** A parameter of an operation: where its value comes from and the name it has on the wire. */
record OperationParameter(Source source, String name, Class<?> type) {

    enum Source {
        HEADER,
        PATH,
        BODY
    }

    static OperationParameter of(MethodParameter parameter) {
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            return new OperationParameter(Source.HEADER, header.name(), String.class);
        }
        PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
        if (variable != null) {
            return new OperationParameter(Source.PATH, variable.value(), String.class);
        }
        return new OperationParameter(Source.BODY, "body", parameter.getParameterType());
    }

    boolean isBody() {
        return source == Source.BODY;
    }

    /** References are handed over in lower case, because upper and lower case name the same payment. */
    boolean isReference() {
        return name.equals("X-Reference-Id");
    }
}
