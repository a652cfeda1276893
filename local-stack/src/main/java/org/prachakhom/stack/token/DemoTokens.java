package org.prachakhom.stack.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.StackFailure;
import tools.jackson.databind.json.JsonMapper;

/** Signs access tokens for the demonstration users, and for whoever a test makes up. */
public final class DemoTokens {
    /** How long a token lives unless told otherwise. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TokenKey key;
    private final String issuer;
    private final String audience;
    private final List<DemoUser> users;

    private DemoTokens(TokenKey key, String issuer, String audience, List<DemoUser> users) {
        this.key = key;
        this.issuer = issuer;
        this.audience = audience;
        this.users = users;
    }

    /**
     * An issuer whose key is kept in {@code secrets}, made on first use; its public part is written to {@code jwkSet}.
     */
    public static DemoTokens of(Path secrets, Path jwkSet, String issuer, String audience) {
        TokenKey key = TokenKey.in(secrets);
        key.publish(jwkSet);
        return new DemoTokens(key, issuer, audience, readUsers());
    }

    /** Writes the list of users into {@code folder}, for the gateway to open their accounts. */
    public static Path usersFile(Path folder) {
        Path file = folder.resolve("demo-users.csv");
        try (InputStream in = openUsers()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new StackFailure("Could not write " + file + ": " + e.getMessage(), e);
        }
    }

    /** All demonstration users in the order of the list. */
    public List<DemoUser> users() {
        return users;
    }

    /** The demonstration user of this name. */
    public Optional<DemoUser> user(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /**
     * A token of {@link #LIFE} for the demonstration user of this name.
     *
     * @throws StackFailure when there is no such user
     */
    public String token(String name) {
        return token(known(name), LIFE);
    }

    /** A token for {@code user}, who need not be on the list. */
    public String token(DemoUser user, Duration life) {
        // Real time on purpose: the simulated clock must not age tokens.
        Instant now = Instant.now();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", List.of(audience));
        claims.put("sub", user.name());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(life).getEpochSecond());
        put(claims, "municipality", user.municipality());
        claims.put("roles", user.roles());
        claims.put("communities", user.communities());
        put(claims, "agency", user.agency());
        put(claims, "headOf", user.headOf());
        return sign(claims);
    }

    /** Any claims, signed: for tests of what services refuse. */
    public String sign(Map<String, ?> claims) {
        return key.sign(JSON.writeValueAsString(claims));
    }

    private DemoUser known(String name) {
        return user(name)
                .orElseThrow(() -> new StackFailure(
                        "There is no demonstration user \"" + name + "\"; ./prachakhom token lists them."));
    }

    private static void put(Map<String, Object> claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    private static List<DemoUser> readUsers() {
        try (InputStream in = openUsers()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(DemoUser::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream openUsers() {
        InputStream in = DemoTokens.class.getResourceAsStream("/demo/demo-users.csv");
        if (in == null) {
            throw new StackFailure("demo-users.csv is missing in local-stack's jar.");
        }
        return in;
    }
}
