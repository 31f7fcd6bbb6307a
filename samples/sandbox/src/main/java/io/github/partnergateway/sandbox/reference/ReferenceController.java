package io.github.partnergateway.sandbox.reference;

import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the contract to the viewer. It is put together when somebody asks for it, since few do. */
@RestController
@ConditionalOnResource(resources = "classpath:" + ReferenceConfiguration.VIEWER)
class ReferenceController {

    private final Supplier<byte[]> contract = SingletonSupplier.of(ReferenceContract::json);

    @GetMapping(path = ReferenceConfiguration.PATH + "openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] contract() {
        return contract.get();
    }
}
