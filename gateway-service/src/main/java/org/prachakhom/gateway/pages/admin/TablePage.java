package org.prachakhom.gateway.pages.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.RegisterService;
import org.prachakhom.gateway.pages.client.RegisterService.TableReport;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A register, or the issues that were open before, from a table: pasted, tried, mended line by line, then taken over. */
@Controller
final class TablePage {
    private static final String ISSUES = "issues";

    private final RegisterService registers;
    private final Refusals refusals;

    TablePage(RegisterService registers, Refusals refusals) {
        this.registers = registers;
        this.refusals = refusals;
    }

    @GetMapping("/registers/{path}/import")
    String blank(@PathVariable String path, Model page) {
        return show(path, FormKey.fresh(), "", page);
    }

    @PostMapping("/registers/{path}/import")
    String read(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "true") boolean trial,
            HttpServletResponse response,
            Model page) {
        String form = key == null ? FormKey.fresh() : key;
        try {
            TableReport report =
                    registers.importTable(known(path), trial, lines.getBytes(UTF_8), FormKey.sending(form, null));
            if (report.done()) {
                String list = path.equals(ISSUES) ? "/issues" : "/registers/" + path;
                return "redirect:" + list + "?done=imported"
                        + (report.upTo() == null ? "" : "&atLeast=" + report.upTo());
            }
            if (!report.bad().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            page.addAttribute("report", report);
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
        }
        return show(path, form, lines, page);
    }

    private static String show(String path, String key, String lines, Model page) {
        page.addAttribute("path", known(path));
        page.addAttribute("back", path.equals(ISSUES) ? "communities" : path);
        page.addAttribute("key", key);
        page.addAttribute("lines", lines);
        return "admin/table";
    }

    private static String known(String path) {
        boolean taken = path.equals(ISSUES)
                || Register.at(path).filter(Register::isRemembered).isPresent();
        if (!taken) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return path;
    }
}
