package org.prachakhom.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.prachakhom.kit.rule.BusinessRule;

/** The texts of rules in both languages. */
public final class RuleTexts {

    private RuleTexts() {}

    /** Fails for a rule without a title or a detail in Thai or English. */
    public static void tell(BusinessRule rule) throws IOException {
        for (String language : new String[] {"th", "en"}) {
            Properties texts = new Properties();
            Path file = Path.of("src/main/resources/messages_" + language + ".properties");
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                texts.load(reader);
            }
            assertThat(texts.getProperty(rule.code() + ".title"))
                    .as(rule.code())
                    .isNotBlank();
            assertThat(texts.getProperty(rule.code() + ".detail"))
                    .as(rule.code())
                    .isNotBlank();
        }
    }
}
