package org.prachakhom.stack.running;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prachakhom.stack.process.Secrets;

/** All secrets of an installation that runs elsewhere, by the names under which compose and Kubernetes know them. */
public final class NewSecrets {
    private NewSecrets() {}

    /** New ones, each unlike the one before. */
    public static Map<String, String> all() {
        var secrets = new LinkedHashMap<String, String>();
        secrets.put("INSTALLATION_KEY", Base64.getEncoder().encodeToString(Secrets.bytes(32)));
        secrets.put("FIRST_OPERATOR_CODE", Installation.digits(12));
        secrets.put("POSTGRES_PASSWORD", Secrets.password());
        for (Service service : Service.values()) {
            secrets.put(service + "_WRITER_PASSWORD", Secrets.password());
            secrets.put(service + "_READER_PASSWORD", Secrets.password());
        }
        secrets.put("GRAFANA_PASSWORD", Secrets.password());
        return secrets;
    }
}
