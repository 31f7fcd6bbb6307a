package io.github.partnergateway.client;

import io.github.partnergateway.client.api.PaymentsApi;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.Closeable;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** The contract's constraints, checked before anything is sent. */
final class ContractRules implements Closeable {

    private static final PaymentRequest SAMPLE = PaymentRequest.builder()
            .money(Money.builder().amount("1").currency("EUR").build())
            .build();

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            // The messages of the contract need no expression language, so none has to be on the class path.
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    /**
     * Checks a payment.
     *
     * @throws ConstraintViolationException with all violations, whose messages name the field and the rule and no value
     */
    void check(PaymentRequest payment) {
        Set<ConstraintViolation<PaymentRequest>> violations =
                factory.getValidator().validate(payment);
        if (!violations.isEmpty()) {
            String message = violations.stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            throw new ConstraintViolationException(message, violations);
        }
    }

    /**
     * Checks the headers that are the same for every payment, as the generated interface describes them. The validator does
     * its slow first work here rather than with the first payment.
     */
    void check(PaymentsApi operations, String targetEnvironment, @Nullable String callbackUrl) {
        Object[] arguments = {PaymentReference.random().toString(), targetEnvironment, SAMPLE, callbackUrl};
        factory.getValidator()
                .forExecutables()
                .validateParameters(operations, createPayments(), arguments)
                .forEach(violation -> {
                    String header = violation.getPropertyPath().toString().replaceAll(".*\\.x", "");
                    throw new IllegalArgumentException(Character.toLowerCase(header.charAt(0)) + header.substring(1)
                            + ": " + violation.getMessage());
                });
    }

    private static Method createPayments() {
        try {
            return PaymentsApi.class.getMethod(
                    "createPayments", String.class, String.class, PaymentRequest.class, String.class);
        } catch (NoSuchMethodException changed) {
            throw new IllegalStateException("the contract has changed", changed);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
