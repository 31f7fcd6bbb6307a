package io.github.partnergateway.server.contracttests;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A callback as it arrived. */
record Callback(Request request) {

    Optional<JsonNode> json() {
        return Json.read(request.body());
    }
}
