package io.github.partnergateway.server;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the values of a {@link CheckedRequest} to the contract's methods. */
final class ContractArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasMethodAnnotation(DocumentedStatuses.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        CheckedRequest checked = request.getNativeRequest(CheckedRequest.class);
        if (checked == null) {
            // Reached by a forward from another path, say: nobody has checked who calls.
            throw new IllegalStateException("An operation of the contract is served on its own path only");
        }
        return checked.argument(parameter.getParameterIndex());
    }
}
