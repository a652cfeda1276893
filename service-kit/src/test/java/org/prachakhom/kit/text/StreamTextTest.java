package org.prachakhom.kit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.text.KeyDatabase.Instance;

/** Text over the life of its key, with a real database. */
class StreamTextTest {
    private static final String WORDS = "ท่อระบายน้ำหน้าตลาดฉัตร์ไชยอุดตัน";

    private static final KeyDatabase DATABASE = KeyDatabase.start();

    private final Instance here = DATABASE.instance();
    private final Instance elsewhere = DATABASE.instance();
    private final String stream = StreamIds.next();

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void aStreamHasOneLiveKeyAndEveryInstanceOpensWithIt() {
        SealedText first = seal(here);
        SealedText second = seal(elsewhere);
        assertThat(second.kid()).isEqualTo(first.kid());
        assertThat(elsewhere.opener().open(first)).isEqualTo(WORDS);
        assertThat(here.opener().open(second)).isEqualTo(WORDS);
        assertThat(first.sealed()).doesNotContain(Base64.getEncoder().encodeToString(WORDS.getBytes(UTF_8)));
    }

    @Test
    void twoTextsOfOneCommandShareItsNewKey() {
        List<SealedText> texts = DATABASE.command(
                _ -> List.of(here.sealer().seal(stream, WORDS), here.sealer().seal(stream, WORDS)));
        assertThat(texts.getFirst().kid()).isEqualTo(texts.getLast().kid());
        assertThat(texts.getFirst().sealed()).isNotEqualTo(texts.getLast().sealed());
    }

    @Test
    void theKeyOfACommandThatWasRolledBackNeverWas() {
        UnitOfWork<?> unit = KeyDatabase.begin();
        SealedText lost = here.sealer().seal(stream, WORDS);
        unit.rollback();
        assertThat(seal(here).kid()).isNotEqualTo(lost.kid());
        assertThatThrownBy(() -> here.opener().open(lost)).isInstanceOf(KeyNotKnown.class);
    }

    @Test
    void anErasureIsFinalEverywhereAndTheNextTextHasANewKey() {
        SealedText before = seal(here);
        assertThat(here.opener().open(before)).isEqualTo(WORDS);
        assertThat(erase()).containsExactly(before.kid());
        assertThat(here.opener().open(before)).isNull();
        SealedText after = seal(elsewhere);
        assertThat(after.kid()).isNotEqualTo(before.kid());
        assertThat(here.opener().open(after)).isEqualTo(WORDS);
        assertThat(wrapped(before.kid())).isNull();
    }

    @Test
    void oneCommandCanSealEraseAndSealAgain() {
        List<SealedText> texts = DATABASE.command(_ -> {
            SealedText before = here.sealer().seal(stream, WORDS);
            assertThat(here.sealer().destroyKeys(stream)).containsExactly(before.kid());
            return List.of(before, here.sealer().seal(stream, WORDS));
        });
        assertThat(here.opener().open(texts.getFirst())).isNull();
        assertThat(here.opener().open(texts.getLast())).isEqualTo(WORDS);
    }

    @Test
    void aDestroyedKeyComesBackNeitherLateNorAfterARestore() {
        SealedText foreign = new SealedText(StreamIds.next(), "");
        KeyRecord living = living(foreign.kid());
        here.copies().store(List.of(destroyed(foreign.kid())));
        here.copies().store(List.of(living));
        assertThat(here.opener().open(foreign)).isNull();

        List<KeyRecord> ledger = here.ledger().list();
        DATABASE.jdbc
                .sql("update stream_key set destroyed_at = null, wrapped = '\\x00'")
                .update();
        here.ledger().apply(ledger);
        assertThat(here.ledger().list())
                .extracting(KeyRecord::kid)
                .containsAll(ledger.stream().map(KeyRecord::kid).toList());
        assertThat(here.opener().open(foreign)).isNull();
        assertThatThrownBy(() -> here.ledger().apply(List.of(living))).hasMessageContaining("lives");
    }

    @Test
    void aKeyThatComesAndIsDestroyedOnOnePageIsDestroyed() {
        SealedText foreign = new SealedText(StreamIds.next(), "");
        SealedText other = new SealedText(StreamIds.next(), "");
        assertThat(here.copies()
                        .store(List.of(
                                living(foreign.kid()), destroyed(other.kid()),
                                destroyed(foreign.kid()), living(other.kid()))))
                .isEqualTo(2);
        assertThat(here.opener().open(foreign)).isNull();
        assertThat(here.opener().open(other)).isNull();
    }

    @Test
    void theOwnKeyThatComesBackOverTheTopicStaysAsItIs() {
        SealedText own = seal(here);
        here.copies().store(List.of(living(own.kid())));
        assertThat(elsewhere.opener().open(own)).isEqualTo(WORDS);
        assertThat(seal(elsewhere).kid()).isEqualTo(own.kid());
    }

    @Test
    void textWaitsForAKeyThatIsUnderWay() throws Exception {
        SealedText own = seal(here);
        String wrapped = Base64.getEncoder().encodeToString(wrapped(own.kid()));
        deleteKey(own.kid());
        CompletableFuture<String> opened =
                CompletableFuture.supplyAsync(() -> elsewhere.opener().open(own));
        elsewhere
                .copies()
                .store(List.of(new KeyRecord(own.kid(), stream, KeyDatabase.TENANT, wrapped, Instant.EPOCH, null)));
        elsewhere.copies().arrived();
        assertThat(opened.get(10, TimeUnit.SECONDS)).isEqualTo(WORDS);
    }

    @Test
    void aKeyThatHasJustArrivedIsNotLookedUp() {
        SealedText own = seal(here);
        String wrapped = Base64.getEncoder().encodeToString(wrapped(own.kid()));
        deleteKey(own.kid());
        elsewhere
                .copies()
                .store(List.of(new KeyRecord(own.kid(), stream, KeyDatabase.TENANT, wrapped, Instant.EPOCH, null)));
        deleteKey(own.kid());
        assertThat(elsewhere.opener().openAtOnce(own)).isEqualTo(WORDS);
    }

    @Test
    void aKeyOfAnotherInstallationHindersNobody() {
        SealedText foreign = new SealedText(StreamIds.next(), "");
        assertThat(here.copies().store(List.of(living(foreign.kid())))).isEqualTo(1);
        assertThatThrownBy(() -> here.opener().openAtOnce(foreign)).hasMessageContaining("does not open");
    }

    @Test
    void anAnswerDoesNotWaitForAKey() {
        SealedText unknown = new SealedText(StreamIds.next(), "");
        assertTimeout(Duration.ofSeconds(1), () -> assertThatThrownBy(
                        () -> here.opener().openAtOnce(unknown))
                .isInstanceOf(KeyNotKnown.class));
        assertThat(here.opener().openAtOnce(seal(here))).isEqualTo(WORDS);
    }

    @Test
    void whoReadsWhileADestructionIsBeingStoredBringsNoKeyBack() {
        SealedText text = seal(here);
        DATABASE.transaction(() -> {
            elsewhere.copies().store(List.of(destroyed(text.kid())));
            CompletableFuture<String> reading =
                    CompletableFuture.supplyAsync(() -> elsewhere.opener().open(text));
            assertThat(reading.join()).as("not stored yet").isEqualTo(WORDS);
        });
        assertThat(elsewhere.opener().open(text)).isNull();
    }

    private SealedText seal(Instance instance) {
        return DATABASE.command(_ -> instance.sealer().seal(stream, WORDS));
    }

    private List<String> erase() {
        return DATABASE.command(_ -> here.sealer().destroyKeys(stream));
    }

    private KeyRecord living(String kid) {
        return new KeyRecord(kid, stream, KeyDatabase.TENANT, "AAAA", Instant.EPOCH, null);
    }

    private KeyRecord destroyed(String kid) {
        return new KeyRecord(kid, stream, KeyDatabase.TENANT, null, null, Instant.EPOCH);
    }

    private static void deleteKey(String kid) {
        DATABASE.jdbc
                .sql("delete from stream_key where kid = ?::uuid")
                .param(kid)
                .update();
    }

    private static byte[] wrapped(String kid) {
        return DATABASE.jdbc
                .sql("select wrapped from stream_key where kid = ?::uuid")
                .param(kid)
                .query((row, number) -> row.getBytes(1))
                .list()
                .getFirst();
    }
}
