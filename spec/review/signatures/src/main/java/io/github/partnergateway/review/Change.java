package io.github.partnergateway.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One difference between the generated Java of two contracts.
 *
 * @param surface the label of the surface
 * @param type the class that it is in
 * @param change in words: what happened to what
 * @param signature as people write it; of something that changed, the old one and the new one
 * @param sourceCompatible whether code that was written before still compiles and still means the same
 * @param binaryCompatible whether code that was compiled before still runs and still means the same
 */
record Change(
        String surface,
        @JsonProperty("class") String type,
        String change,
        String signature,
        boolean sourceCompatible,
        boolean binaryCompatible) {}
