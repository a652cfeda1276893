package org.prachakhom.gateway.pages.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.Fresh;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.Page;
import org.prachakhom.gateway.pages.client.RegisterService;
import org.prachakhom.gateway.pages.client.RegisterService.Change;
import org.prachakhom.gateway.pages.client.Sending;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The entries of any register by the names of their fields, from the service that keeps it. */
@Component
final class RegisterEntries {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final RegisterService registers;
    private final MeetingService meetings;
    private final JsonMapper json;

    RegisterEntries(RegisterService registers, MeetingService meetings, JsonMapper json) {
        this.registers = registers;
        this.meetings = meetings;
        this.json = json;
    }

    Page<Map<String, Object>> page(Register register, @Nullable String cursor, @Nullable String atLeast) {
        return Fresh.read(atLeast, from -> {
            Page<?> rows = rows(
                    register,
                    Filter.first(50)
                            .with("cursor", cursor)
                            .with("atLeast", from)
                            .parameters());
            List<Map<String, Object>> entries =
                    rows.items().stream().map(this::fields).toList();
            return new Page<>(entries, rows.next(), rows.upTo());
        });
    }

    Map<String, Object> one(Register register, String code) {
        return fields(
                switch (register) {
                    case AGENCIES -> registers.agency(code);
                    case CATEGORIES -> registers.category(code);
                    case SERVICE_LEVELS -> registers.level(code);
                    case CALENDARS -> registers.calendar(code);
                    case RESPONSE_TEMPLATES -> registers.template(code);
                    case MUNICIPALITIES -> registers.municipality(code);
                    case COMMUNITIES -> meetings.community(code);
                });
    }

    /** What an entry said before, the newest first. */
    Page<Change> history(Register register, String code, @Nullable String cursor) {
        return registers.history(
                register.path(), code, Filter.first(50).with("cursor", cursor).parameters());
    }

    /** Enters what is new, or revises the entry of this code. */
    Accepted save(Register register, @Nullable String code, Map<String, Object> body, Sending sending) {
        if (register == Register.COMMUNITIES) {
            return code == null ? meetings.enter(body, sending) : meetings.revise(code, body, sending);
        }
        return code == null
                ? registers.enter(register.path(), body, sending)
                : registers.revise(register.path(), code, body, sending);
    }

    private Page<?> rows(Register register, MultiValueMap<String, String> filter) {
        return switch (register) {
            case AGENCIES -> registers.agencies(filter);
            case CATEGORIES -> registers.categories(filter);
            case SERVICE_LEVELS -> registers.levels(filter);
            case CALENDARS -> registers.calendars(filter);
            case RESPONSE_TEMPLATES -> registers.templates(filter);
            case MUNICIPALITIES -> registers.municipalities(filter);
            case COMMUNITIES -> meetings.communities(filter);
        };
    }

    private Map<String, Object> fields(Object row) {
        return json.convertValue(row, FIELDS);
    }
}
