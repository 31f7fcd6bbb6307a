package io.github.partnergateway.server;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The contract's constraints, checked by a validator of our own: an application without one would check nothing, and the
 * application's might speak the language of the caller's {@code Accept-Language}.
 */
final class Constraints {

    /** One for all: the factory is the slow part, and the start asks it before the first request does. */
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    /**
     * Has the implementation of an operation read as every request will need it.
     *
     * @throws UnfitApplicationException if it puts constraints on parameters that are the interface's
     */
    void refuseIfRedefined(Operation operation) {
        try {
            VALIDATOR.getConstraintsForClass(operation.handler().getBeanType());
        } catch (ConstraintDeclarationException redefined) {
            throw UnfitApplicationException.withConstraintsOfItsOwn(operation);
        }
    }

    /** What a body breaks. */
    Faults of(Object body) {
        return faults(
                VALIDATOR.validate(body),
                violation -> violation.getPropertyPath().toString());
    }

    /** What the values of an operation's headers and path break. */
    Faults of(Operation operation, @Nullable Object[] arguments) {
        Object bean = operation.handler().createWithResolvedBean().getBean();
        return faults(
                VALIDATOR
                        .forExecutables()
                        .validateParameters(bean, operation.handler().getMethod(), arguments),
                violation -> operation.parameters().get(index(violation)).name());
    }

    private static int index(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return node.as(Path.ParameterNode.class).getParameterIndex();
            }
        }
        throw new IllegalStateException("A constraint of an operation belongs to one of its parameters");
    }

    private static Faults faults(
            Set<? extends ConstraintViolation<?>> violations, Function<ConstraintViolation<?>, String> field) {
        Faults faults = new Faults();
        violations.forEach(violation -> faults.add(field.apply(violation), rule(violation)));
        return faults;
    }

    private static String rule(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotNull
                ? "is missing"
                : violation.getMessage();
    }
}
