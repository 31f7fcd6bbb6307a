package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends what a method of the contract returns, as JSON whatever the caller accepts: the contract has nothing else. */
final class ContractResults implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.hasMethodAnnotation(DocumentedStatuses.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (value != null && response != null) {
            ContractJson.write(value, response);
        }
    }
}
