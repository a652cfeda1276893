package org.prachakhom.meeting.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Looks up the copies of the registers, in the tenant of the request. */
@Component
public final class RegistryCopies {
    private final TenantJdbc jdbc;
    private final CopyWait waiting;

    RegistryCopies(TenantJdbc jdbc, CopyWait waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** Refuses with 422 when the municipality has not been heard of within the patience for copies. */
    public void requireMunicipality(String municipality) {
        boolean known = waitFor(() -> name(RegisterKind.MUNICIPALITY, municipality));
        ReferenceRule.UNKNOWN_MUNICIPALITY.holds(known);
    }

    /** Refuses with 422, naming {@code pointer}, when the agency has not been heard of. */
    public void requireAgency(String agency, String pointer) {
        boolean known = waitFor(() -> name(RegisterKind.AGENCY, agency));
        ReferenceRule.UNKNOWN_AGENCY.holds(known, pointer);
    }

    /** Names of the agencies by code. */
    public Map<String, RegisterName> agencies() {
        return names(RegisterKind.AGENCY);
    }

    /** Names of the categories by code. */
    public Map<String, RegisterName> categories() {
        return names(RegisterKind.CATEGORY);
    }

    private boolean waitFor(Supplier<Optional<RegisterName>> lookUp) {
        return waiting.find("registry-copies", lookUp).isPresent();
    }

    private Optional<RegisterName> name(RegisterKind register, String code) {
        return jdbc.sql("select name_th, name_en from registry_copy where register = :register and code = :code")
                .param("register", register.name())
                .param("code", code)
                .query((row, _) -> new RegisterName(row.getString("name_th"), row.getString("name_en")))
                .optional();
    }

    private Map<String, RegisterName> names(RegisterKind register) {
        Map<String, RegisterName> names = new HashMap<>();
        jdbc.sql("select code, name_th, name_en from registry_copy where register = :register")
                .param("register", register.name())
                .query(row -> {
                    names.put(
                            row.getString("code"),
                            new RegisterName(row.getString("name_th"), row.getString("name_en")));
                });
        return names;
    }
}
