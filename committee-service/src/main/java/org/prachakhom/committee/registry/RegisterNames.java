package org.prachakhom.committee.registry;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Looks up what codes stand for, in the tenant of the request. */
@Component
public final class RegisterNames {
    private final TenantJdbc jdbc;
    private final CopyWait waiting;

    RegisterNames(TenantJdbc jdbc, CopyWait waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** Refuses with 422, naming {@code pointer}, when the agency has not been heard of within the patience for copies. */
    public void requireAgency(String code, String pointer) {
        ReferenceRule.UNKNOWN_AGENCY.holds(
                waiting.find("register-names", () -> agency(code)).isPresent(), pointer);
    }

    /** All names of the municipality. */
    public Codes codes() {
        return new Codes(register("agency"), register("category"), register("community"));
    }

    private Optional<String> agency(String code) {
        return jdbc.sql("select code from register_name where register = 'agency' and code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    private Map<String, Named> register(String register) {
        List<Named> names = jdbc.sql("select code, name_th, name_en from register_name where register = :register")
                .param("register", register)
                .query((row, _) -> new Named(row.getString("code"), row.getString("name_th"), row.getString("name_en")))
                .list();
        return names.stream().collect(toMap(Named::code, name -> name));
    }
}
