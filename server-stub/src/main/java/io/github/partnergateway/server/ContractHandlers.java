package io.github.partnergateway.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Has Spring hand the checked values to the contract's methods and send what they return as the contract's JSON. Ours come
 * first: the application's converters and content negotiation have no say in the contract's methods.
 */
final class ContractHandlers implements SmartInitializingSingleton {

    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    ContractHandlers(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.adapters = adapters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        adapters.forEach(adapter -> {
            adapter.setArgumentResolvers(first(new ContractArguments(), adapter.getArgumentResolvers()));
            adapter.setReturnValueHandlers(first(new ContractResults(), adapter.getReturnValueHandlers()));
        });
    }

    private static <T> List<T> first(T ours, @Nullable List<T> others) {
        List<T> all = new ArrayList<>();
        all.add(ours);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
