package org.prachakhom.issue.directory;

import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an operator all municipalities, and everyone else their own. */
@RestController
@RequestMapping("/api/v1/municipalities")
class MunicipalityDirectoryApi {
    private final Registers registers;

    MunicipalityDirectoryApi(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    @AllowedRoles({
        Roles.LEADER,
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.FOLLOW_UP,
        Roles.PUBLISHER,
        Roles.MONITOR,
        Roles.ADMIN,
        Roles.OPERATOR
    })
    @ReadsView("registers")
    Page<MunicipalityRow> municipalities(Caller caller, Cursor cursor, Freshness freshness) {
        String only = caller.is(Roles.OPERATOR) ? null : caller.tenant();
        return cursor.page(registers.municipalities(only, cursor), MunicipalityRow::code, freshness);
    }

    @GetMapping("/{code}")
    @AllowedRoles({
        Roles.LEADER,
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.FOLLOW_UP,
        Roles.PUBLISHER,
        Roles.MONITOR,
        Roles.ADMIN,
        Roles.OPERATOR
    })
    @ReadsView("registers")
    ResponseEntity<MunicipalityRow> municipality(@PathVariable String code, Caller caller, Freshness freshness) {
        MunicipalityRow row = registers
                .municipality(code)
                .filter(found -> caller.is(Roles.OPERATOR) || found.code().equals(caller.tenant()))
                .orElseThrow(() -> new NotFound("municipality " + code));
        return Versioned.answer(row, row.version());
    }
}
