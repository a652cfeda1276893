package org.prachakhom.gateway.signin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who a token speaks of. One that lacks a person or a municipality, or names them in another shape, does not count. */
public final class BearerClaims implements OAuth2TokenValidator<Jwt> {
    private static final Pattern MUNICIPALITY = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean complete = token.getClaim("sub") instanceof String subject
                && SUBJECT.matcher(subject).matches()
                && !subject.isBlank()
                && token.getClaim("municipality") instanceof String municipality
                && MUNICIPALITY.matcher(municipality).matches()
                && isListOfTexts(token.getClaim("roles"))
                && isListOfTexts(token.getClaim("communities"))
                && isText(token.getClaim("agency"))
                && isText(token.getClaim("headOf"));
        return complete
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    static SignedInToken token(Jwt token) {
        return new SignedInToken(new SignedIn(
                String.valueOf(token.getSubject()),
                String.valueOf(token.getSubject()),
                orEmpty(token.getClaimAsString("municipality")),
                Set.copyOf(orEmpty(token.getClaimAsStringList("roles"))),
                orEmpty(token.getClaimAsStringList("communities")),
                token.getClaimAsString("agency"),
                token.getClaimAsString("headOf")));
    }

    private static boolean isListOfTexts(@Nullable Object claim) {
        return claim == null
                || (claim instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance));
    }

    private static boolean isText(@Nullable Object claim) {
        return claim == null || claim instanceof String;
    }

    private static String orEmpty(@Nullable String claim) {
        return claim == null ? "" : claim;
    }

    private static List<String> orEmpty(@Nullable List<String> claim) {
        return claim == null ? List.of() : claim;
    }
}
