package org.prachakhom.testing.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.testing.api.Findings;
import org.prachakhom.testing.text.ClearTextSealer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** In each test's place what Axon or Spring Boot would put there by itself. */
class WiringContractBitesTest {
    /** By the name of the test that must turn red. */
    private static final Map<String, List<Consumer<GenericApplicationContext>>> PLANTS = Map.of(
            "theLogIsOurs",
            List.of(WiringContractBitesTest::logInMemory),
            "commandsRunInNoTransaction",
            List.of(WiringContractBitesTest::busWithTransactions, WiringContractBitesTest::busWithInterceptor),
            "processorsCommitTokenAndRowsTogetherAndPassNoFailureOver",
            List.of(WiringContractBitesTest::tokensInMemory, WiringContractBitesTest::foreignProcessor),
            "whatIsKeptForEverIsJsonUnderItsWireName",
            List.of(WiringContractBitesTest::foreignSerializer),
            "textIsSealedByTheKeysOfTheLog",
            List.of(WiringContractBitesTest::clearText),
            "thereIsOneClockAndTwoPools",
            List.of(WiringContractBitesTest::twoClocks, WiringContractBitesTest::wrongUser),
            "nothingCallsHome",
            List.of(WiringContractBitesTest::updateCheck));

    @TestFactory
    Stream<DynamicTest> everyPlantTurnsItsTestRed() {
        return PLANTS.entrySet().stream().flatMap(plants -> plants.getValue().stream()
                .map(plant -> DynamicTest.dynamicTest(plants.getKey(), () -> assertThat(isRed(plants.getKey(), plant))
                        .isTrue())));
    }

    @Test
    void everyTestHasAPlant() {
        assertThat(Arrays.stream(WiringContract.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrderElementsOf(PLANTS.keySet());
    }

    private static boolean isRed(String test, Consumer<GenericApplicationContext> plant) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            plant.accept(context);
            context.refresh();
            WiringContract contract = new WiringContract(context) {};
            return Findings.isRed(() -> ReflectionTestUtils.invokeMethod(contract, WiringContract.class, test));
        }
    }

    private static void logInMemory(GenericApplicationContext context) {
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        put(context, "engine", engine);
        put(context, "log", EmbeddedEventStore.builder().storageEngine(engine).build());
    }

    private static void busWithTransactions(GenericApplicationContext context) {
        put(
                context,
                "bus",
                SimpleCommandBus.builder()
                        .transactionManager(mock(TransactionManager.class))
                        .build());
    }

    private static void busWithInterceptor(GenericApplicationContext context) {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new TransactionManagingInterceptor<>(mock(TransactionManager.class)));
        put(context, "bus", bus);
    }

    private static void tokensInMemory(GenericApplicationContext context) {
        put(context, "tokens", new InMemoryTokenStore());
    }

    private static void foreignProcessor(GenericApplicationContext context) {
        EventProcessingConfiguration processing = mock(EventProcessingConfiguration.class);
        when(processing.eventProcessors()).thenReturn(Map.of("foreign", mock(EventProcessor.class)));
        put(
                context,
                "tokens",
                JdbcTokenStore.builder()
                        .connectionProvider(mock())
                        .serializer(mock(Serializer.class))
                        .build());
        put(context, "transactions", new SpringTransactionManager(mock()));
        put(context, "processing", processing);
    }

    private static void foreignSerializer(GenericApplicationContext context) {
        put(context, "serializer", mock(Serializer.class));
        put(context, "eventSerializer", mock(Serializer.class));
    }

    private static void clearText(GenericApplicationContext context) {
        put(context, "text", new ClearTextSealer());
    }

    private static void twoClocks(GenericApplicationContext context) {
        put(context, "one", Clock.systemUTC());
        put(context, "two", Clock.system(ZoneOffset.ofHours(7)));
    }

    private static void wrongUser(GenericApplicationContext context) {
        HikariDataSource superuser = new HikariDataSource();
        superuser.setUsername("postgres");
        put(context, "one", Clock.systemUTC());
        put(context, "writerPool", superuser);
    }

    private static void updateCheck(GenericApplicationContext context) {
        UpdateCheckConfiguration usual = new UpdateCheckConfiguration();
        usual.setDisabled(false);
        put(context, "updates", usual);
    }

    private static void put(GenericApplicationContext context, String name, Object bean) {
        context.getBeanFactory().registerSingleton(name, bean);
    }
}
