package org.prachakhom.stack.running;

import java.net.URI;

/** With what people sign in to a new stack: the demonstration's users, or the first operator of a real installation. */
public final class FirstSignIn {
    private final StackSettings settings;
    private final Installation installation;

    /** For the stack in {@code home}. */
    public FirstSignIn(StackHome home, StackSettings settings) {
        this.settings = settings;
        this.installation = new Installation(home);
    }

    /** What all demonstration users of this stack sign in with. */
    public String demoPassword() {
        return installation.demoPassword();
    }

    /** Where the first operator of a real installation sets a password, once. */
    public URI operatorLink() {
        return URI.create(settings.gatewayUrl() + "/slip/" + installation.firstOperatorCode());
    }
}
