package org.prachakhom.gateway.pages.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation of a service: {@code roles} is empty for what everyone may call. */
record Operation(String method, String path, String id, List<String> roles) {

    Operation {
        roles = List.copyOf(roles);
    }

    /** One service with its operations, null while it does not answer. */
    record Service(String name, @Nullable List<Operation> operations) {}
}
