package io.github.partnergateway.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Has Spring hand the checked values to the contract's methods and send what they return as the contract's JSON. Ours come
 * first: the application's converters and content negotiation have no say in the contract's methods. Methods that could not
 * be called keep the application from starting.
 */
final class ContractHandlers implements SmartInitializingSingleton {

    private final ImplementedContract contract;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    ContractHandlers(ImplementedContract contract, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.contract = contract;
        this.adapters = adapters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        contract.operations().forEach(new Constraints()::refuseIfRedefined);
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
