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

    private static final Method CREATE_PAYMENTS = PaymentsApi.class.getMethods()[0];

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            // An application's own META-INF/validation.xml is for its own classes; these are the contract's rules.
            .ignoreXmlConfiguration()
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
     * Checks what the caller chooses of a payment's headers, as the generated interface describes them. The validator does its
     * slow first work when a client checks its own settings, rather than with the first payment.
     *
     * @throws IllegalArgumentException naming the setting and the rule
     */
    void checkHeaders(PaymentsApi operations, String targetEnvironment, @Nullable String callbackUrl) {
        PaymentReference reference = PaymentReference.random();
        Object[] arguments = {
            reference.toString(), targetEnvironment, SAMPLE, Settings.filledIn(callbackUrl, reference), null
        };
        factory.getValidator()
                .forExecutables()
                .validateParameters(operations, CREATE_PAYMENTS, arguments)
                .forEach(violation -> {
                    String header = violation.getPropertyPath().toString().replaceAll(".*\\.x", "");
                    throw new IllegalArgumentException(Character.toLowerCase(header.charAt(0)) + header.substring(1)
                            + ": " + violation.getMessage());
                });
    }

    @Override
    public void close() {
        factory.close();
    }
}
