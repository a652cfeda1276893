package org.prachakhom.gateway.pages.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One register: its list, the form of a new entry, and the form that revises one. */
@Controller
final class RegisterPage {
    private final RegisterEntries entries;
    private final Registers registers;
    private final Refusals refusals;

    RegisterPage(RegisterEntries entries, Registers registers, Refusals refusals) {
        this.entries = entries;
        this.registers = registers;
        this.refusals = refusals;
    }

    @GetMapping("/registers")
    String first(SignedIn me) {
        return Register.of(me.roles()).stream()
                .findFirst()
                .map(register -> "redirect:/registers/" + register.path())
                .orElse("redirect:/");
    }

    @GetMapping("/municipalities")
    String municipalities() {
        return "redirect:/registers/" + Register.MUNICIPALITIES.path();
    }

    @GetMapping("/registers/{path}")
    String list(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String atLeast,
            SignedIn me,
            Model page) {
        Register register = known(path);
        page.addAttribute("register", register);
        page.addAttribute("registers", Register.of(me.roles()));
        page.addAttribute("entries", entries.page(register, cursor, atLeast));
        page.addAttribute("names", registers.names());
        return "admin/register";
    }

    @GetMapping({"/registers/{path}/new", "/registers/{path}/{code}/revision"})
    String form(@PathVariable String path, @PathVariable(required = false) @Nullable String code, Model page) {
        Register register = known(path);
        Map<String, Object> typed = code == null ? new LinkedHashMap<>() : entries.one(register, code);
        register.fields(code == null).forEach(field -> field.show(typed));
        typed.put("key", FormKey.fresh());
        return show(register, code, typed, page);
    }

    @PostMapping({"/registers/{path}/new", "/registers/{path}/{code}/revision"})
    String save(
            @PathVariable String path,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam Map<String, String> typed,
            Model page,
            HttpServletResponse response) {
        Register register = known(path);
        Body body = Body.empty();
        register.fields(code == null).forEach(field -> field.fill(body, typed));
        Sending sending = FormKey.sending(typed.get("key"), code == null ? null : typed.get("version"));
        try {
            String upTo = entries.save(register, code, body.content(), sending).upTo();
            return "redirect:/registers/" + path + "?done=saved&atLeast=" + upTo;
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            Map<String, Object> again = new LinkedHashMap<>(typed);
            if (code != null) {
                again.put("version", entries.one(register, code).get("version"));
            }
            return show(register, code, again, page);
        }
    }

    @GetMapping("/registers/{path}/{code}/history")
    String history(
            @PathVariable String path,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            Model page) {
        Register register = known(path);
        if (!register.isRemembered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        page.addAttribute("register", register);
        page.addAttribute("code", code);
        page.addAttribute("changes", entries.history(register, code, cursor));
        return "admin/history";
    }

    private String show(Register register, @Nullable String code, Map<String, Object> typed, Model page) {
        page.addAttribute("register", register);
        page.addAttribute("code", code);
        page.addAttribute("fields", register.fields(code == null));
        page.addAttribute("typed", typed);
        page.addAttribute("names", registers.names());
        page.addAttribute("agencies", register == Register.MUNICIPALITIES ? List.of() : registers.agencies());
        return "admin/entry";
    }

    private static Register known(String path) {
        return Register.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
