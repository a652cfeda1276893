package org.prachakhom.stack.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.stack.process.Secrets;
import org.prachakhom.stack.process.StackFailure;

/** The secrets of this installation: made when first asked for, then read from the data folder. */
final class Installation {
    private final Path secrets;

    Installation(StackHome home) {
        this.secrets = home.secrets();
    }

    /** The database of {@code service} with its roles' passwords. */
    ServiceDatabase database(Service service) {
        String id = service.id();
        return new ServiceDatabase(
                id,
                secret(id + "_writer.password", Secrets.password()),
                secret(id + "_reader.password", Secrets.password()));
    }

    /** The key that wraps all keys of sealed text: 32 bytes in Base64. */
    String key() {
        return secret("installation.key", Base64.getEncoder().encodeToString(Secrets.bytes(32)));
    }

    /** What all demonstration users of this installation sign in with. */
    String demoPassword() {
        return secret("demo-users.password", "prachakhom-" + digits(4) + "-" + digits(4));
    }

    /** Twelve digits: the one-time link of the first operator. */
    String firstOperatorCode() {
        return secret("first-operator.code", digits(12));
    }

    static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < count) {
            int each = Secrets.bytes(1)[0] & 0xff;
            if (each < 250) { // so that each digit is as likely as the others
                digits.append(each % 10);
            }
        }
        return digits.toString();
    }

    /** One at a time: services start side by side, and the first to ask makes what all then read. */
    private synchronized String secret(String name, String fresh) {
        Path file = secrets.resolve(name);
        try {
            if (!Files.exists(file)) {
                Secrets.write(file, fresh);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StackFailure("Could not read or make the secret " + file + ": " + e.getMessage(), e);
        }
    }
}
