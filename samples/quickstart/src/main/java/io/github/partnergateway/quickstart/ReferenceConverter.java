package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.PaymentReference;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class ReferenceConverter implements ITypeConverter<PaymentReference> {

    @Override
    public PaymentReference convert(String text) {
        try {
            return PaymentReference.of(text);
        } catch (IllegalArgumentException invalid) {
            throw new TypeConversionException("must be a UUID of version 4");
        }
    }
}
