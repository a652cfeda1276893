package org.prachakhom.kit.caller;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims that make a {@link Caller}; a token in which one is missing or of the wrong type does not count. */
final class CallerClaims implements OAuth2TokenValidator<Jwt>, Converter<Jwt, CallerToken> {
    private static final Pattern TENANT = Pattern.compile("[A-Za-z]{2,8}");
    private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean complete = SUBJECT.matcher(text(token, "sub")).matches()
                && !text(token, "sub").isBlank()
                && TENANT.matcher(text(token, "municipality")).matches()
                && isListOfTexts(token.getClaim("roles"))
                && isListOfTexts(token.getClaim("communities"))
                && isText(token.getClaim("agency"))
                && isText(token.getClaim("headOf"));
        return complete
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    @Override
    public CallerToken convert(Jwt token) {
        return new CallerToken(new Caller(
                text(token, "sub"),
                text(token, "municipality"),
                texts(token, "roles"),
                texts(token, "communities"),
                token.getClaim("agency"),
                token.getClaim("headOf")));
    }

    private static String text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text ? text : "";
    }

    private static Set<String> texts(Jwt token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof Collection<?> list
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
