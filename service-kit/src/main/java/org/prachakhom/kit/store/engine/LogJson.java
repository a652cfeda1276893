package org.prachakhom.kit.store.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How what is kept for ever becomes JSON, and how old and newer JSON is read. */
final class LogJson {

    private LogJson() {}

    /** For events: tolerant of what newer versions add, exact in decimals even on the way through an upcaster's tree. */
    static Serializer forEvents() {
        return new WireNameSerializer(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(LogJson::tolerant)
                .build());
    }

    /** For states, tokens and messages. Without the validator a token inside a replay token could not be read back. */
    static Serializer forEverythingElse() {
        BasicPolymorphicTypeValidator ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.prachakhom.")
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.lang.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> tolerant(json.polymorphicTypeValidator(ours)))
                .build();
    }

    private static void tolerant(JsonMapper.Builder json) {
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }
}
