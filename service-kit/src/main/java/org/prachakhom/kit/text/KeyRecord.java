package org.prachakhom.kit.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the keys topic says about one key; the record's key is {@code kid}. {@code wrapped} is Base64 of the key under
 * the installation key, null once destroyed; {@code destroyedAt} is null while it lives. A destroyed key's record stays
 * for ever, so that destroyed and unknown can be told apart.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyRecord(
        String kid,
        String stream,
        String tenant,
        @Nullable String wrapped,
        @Nullable Instant createdAt,
        @Nullable Instant destroyedAt) {}
