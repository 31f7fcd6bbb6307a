package io.github.partnergateway.client.testkit;

import io.github.partnergateway.client.api.PaymentsApi;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The contract's rule for callback URLs, read from the interface that is generated from it. */
final class CallbackUrlRule {

    private static final Method CREATE_PAYMENTS = PaymentsApi.class.getMethods()[0];
    private static final int CALLBACK_URL = 3;

    /** Constraints belong to an object, though nothing is called. */
    private static final Object OPERATIONS = Proxy.newProxyInstance(
            PaymentsApi.class.getClassLoader(),
            new Class<?>[] {PaymentsApi.class},
            (proxy, method, arguments) -> method.getReturnType() == int.class ? 0 : null);

    /** As the client makes its own: without the consumer's validation.xml, and without an expression language. */
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private CallbackUrlRule() {}

    /** What is wrong with it, in the contract's words; nothing, if it is right. */
    static List<String> faults(String url) {
        Object[] arguments = new Object[CREATE_PAYMENTS.getParameterCount()];
        arguments[CALLBACK_URL] = url;
        return VALIDATOR.forExecutables().validateParameters(OPERATIONS, CREATE_PAYMENTS, arguments).stream()
                .filter(violation -> violation.getPropertyPath().toString().endsWith(".xCallbackUrl"))
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }
}
