package org.prachakhom.gateway.pages.client;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.MeetingService.Community;
import org.prachakhom.gateway.pages.client.RegisterService.Agency;
import org.prachakhom.gateway.pages.client.RegisterService.Category;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.annotation.RequestScope;

/** The registers of the reader's municipality as whole lists, and as names of codes; each is asked once a request. */
@Component
@RequestScope
public class Registers {
    private final Supplier<List<Agency>> agencies;
    private final Supplier<List<Category>> categories;
    private final Supplier<List<Community>> communities;

    Registers(RegisterService registers, MeetingService meetings) {
        this.agencies = SingletonSupplier.of(
                () -> Page.whole(Filter.all(), registers::agencies).items());
        this.categories = SingletonSupplier.of(
                () -> Page.whole(Filter.all(), registers::categories).items());
        this.communities = SingletonSupplier.of(
                () -> Page.whole(Filter.all(), meetings::communities).items());
    }

    /** All agencies, in Thai order. */
    public List<Agency> agencies() {
        return agencies.get();
    }

    /** All categories, in Thai order. */
    public List<Category> categories() {
        return categories.get();
    }

    /** All communities, in Thai order. */
    public List<Community> communities() {
        return communities.get();
    }

    /** The names of all codes. A register that cannot be asked gives none: a page without names is better than none. */
    public Names names() {
        return new Names(
                orNone(() -> named(communities(), row -> new Name(row.code(), row.nameTh(), row.nameEn()))),
                orNone(() -> named(agencies(), row -> new Name(row.code(), row.nameTh(), row.nameEn()))),
                orNone(() -> named(categories(), row -> new Name(row.code(), row.nameTh(), row.nameEn()))));
    }

    /** The names of a municipality's codes. */
    public record Names(Map<String, Name> communities, Map<String, Name> agencies, Map<String, Name> categories) {

        /** The community's name. */
        public String community(@Nullable String code) {
            return of(communities, code);
        }

        /** The agency's name, or a dash for none. */
        public String agency(@Nullable String code) {
            return of(agencies, code);
        }

        /** The category's name. */
        public String category(@Nullable String code) {
            return of(categories, code);
        }

        private static String of(Map<String, Name> names, @Nullable String code) {
            return code == null
                    ? "–"
                    : names.getOrDefault(code, new Name(code, null, null)).text();
        }
    }

    private static <T> Map<String, Name> named(List<T> rows, Function<T, Name> name) {
        return rows.stream().map(name).collect(Collectors.toMap(each -> String.valueOf(each.code()), each -> each));
    }

    private static Map<String, Name> orNone(Supplier<Map<String, Name>> names) {
        try {
            return names.get();
        } catch (ServiceProblem problem) {
            return Map.of();
        }
    }
}
