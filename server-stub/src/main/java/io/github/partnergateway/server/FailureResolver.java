package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.WebUtils;

/**
 * Answers what an implementation throws, and paths below the product's that nobody serves. It is asked before the
 * application's own advice, and leaves every other path to it.
 */
final class FailureResolver implements HandlerExceptionResolver, Ordered {

    private final ImplementedContract contract;

    FailureResolver(ImplementedContract contract) {
        this.contract = contract;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        CheckedRequest checked = WebUtils.getNativeRequest(request, CheckedRequest.class);
        if (checked != null) {
            return send(Failures.answerTo(failure, checked.operation()), request, response);
        }
        return isUnserved(request, failure) ? send(Answer.PATH_UNKNOWN, request, response) : null;
    }

    private boolean isUnserved(HttpServletRequest request, Exception failure) {
        return (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException)
                && contract.isBelowProduct(ServletRequestPathUtils.parse(request)
                        .pathWithinApplication()
                        .value());
    }

    private static ModelAndView send(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        try {
            answer.send(request, response);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
