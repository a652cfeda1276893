package org.prachakhom.kit.caller;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.caller.TokenSettings.Claims;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims that make a {@link Caller}; a token in which one is missing or of the wrong type does not count. */
final class CallerClaims implements OAuth2TokenValidator<Jwt>, Converter<Jwt, CallerToken> {
    private static final Pattern TENANT = Pattern.compile("[A-Za-z]{2,8}");
    private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    private final Claims names;

    CallerClaims(Claims names) {
        this.names = names;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean complete = SUBJECT.matcher(text(token, "sub")).matches()
                && !text(token, "sub").isBlank()
                && TENANT.matcher(text(token, names.municipality())).matches()
                && isListOfTexts(claim(token, names.roles()))
                && isListOfTexts(claim(token, names.communities()))
                && isText(claim(token, names.agency()))
                && isText(claim(token, names.headOf()));
        return complete
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    @Override
    public CallerToken convert(Jwt token) {
        return new CallerToken(new Caller(
                text(token, "sub"),
                text(token, names.municipality()),
                texts(token, names.roles()),
                texts(token, names.communities()),
                (String) claim(token, names.agency()),
                (String) claim(token, names.headOf())));
    }

    /** The claim of this name; what has a dot and is no claim itself is looked for inside. */
    private static @Nullable Object claim(Jwt token, String name) {
        Object value = token.getClaim(name);
        if (value != null) {
            return value;
        }
        Object inside = token.getClaims();
        for (String part : name.split("\\.", -1)) {
            inside = inside instanceof Map<?, ?> object ? object.get(part) : null;
        }
        return inside;
    }

    private static String text(Jwt token, String name) {
        return claim(token, name) instanceof String text ? text : "";
    }

    private static Set<String> texts(Jwt token, String name) {
        return claim(token, name) instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean isText(@Nullable Object claim) {
        return claim == null || claim instanceof String;
    }

    private static boolean isListOfTexts(@Nullable Object claim) {
        return claim == null
                || (claim instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance));
    }
}
