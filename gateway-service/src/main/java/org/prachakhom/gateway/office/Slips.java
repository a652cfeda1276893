package org.prachakhom.gateway.office;

import java.net.URI;
import org.prachakhom.gateway.accounts.SignInSlip;
import org.prachakhom.gateway.signin.SignInSettings;

/** What is printed on a slip. */
final class Slips {

    private Slips() {}

    /** Where its QR leads. */
    static URI link(SignInSettings settings, SignInSlip slip) {
        return settings.publicUrl().resolve("/slip/" + slip.code());
    }
}
