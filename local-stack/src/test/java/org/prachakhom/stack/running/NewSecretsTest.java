package org.prachakhom.stack.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class NewSecretsTest {
    @Test
    void eachIsNewAndUnlikeTheOthers() {
        var secrets = NewSecrets.all();

        assertThat(secrets.values()).doesNotHaveDuplicates().allSatisfy(secret -> assertThat(secret)
                .hasSizeGreaterThanOrEqualTo(12)
                .matches("[A-Za-z0-9+/=_-]+"));
        assertThat(secrets.values())
                .doesNotContainAnyElementsOf(NewSecrets.all().values());
    }

    @Test
    void theInstallationKeyAndTheFirstCodeHaveTheirForms() {
        var secrets = NewSecrets.all();

        assertThat(Base64.getDecoder().decode(secrets.get("INSTALLATION_KEY"))).hasSize(32);
        assertThat(secrets.get("FIRST_OPERATOR_CODE")).matches("[0-9]{12}");
    }
}
