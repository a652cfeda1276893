package org.prachakhom.gateway.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.prachakhom.gateway.accounts.AccountImport;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of a municipality as a table over HTTP. */
@RestController
final class AccountTableApi {
    private final AccountImport table;

    AccountTableApi(AccountImport table) {
        this.table = table;
    }

    /** Reads a table; {@code trial} opens no account. */
    @PostMapping(path = "/api/v1/accounts/import", consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    TableBody table(SignedIn caller, @RequestParam(defaultValue = "false") boolean trial, @RequestBody byte[] lines) {
        AccountImport.Outcome outcome = table.read(caller.actor(), new String(lines, UTF_8), trial);
        return new TableBody(
                outcome.good(),
                outcome.bad().stream()
                        .map(bad -> new LineBody(
                                bad.number(),
                                bad.line(),
                                "/problems/" + bad.why().code()))
                        .toList(),
                outcome.done());
    }

    /** How many lines are good, which are bad, and whether their accounts were opened. */
    record TableBody(int good, List<LineBody> bad, boolean done) {}

    /** A line that is refused, and the type of the problem with it; numbers begin at 1, the heading counts. */
    record LineBody(int number, String line, String type) {}
}
