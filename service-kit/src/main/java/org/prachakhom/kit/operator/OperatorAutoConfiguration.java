package org.prachakhom.kit.operator;

import org.prachakhom.kit.parking.DeadLetters;
import org.prachakhom.kit.processing.Processors;
import org.prachakhom.kit.rebuild.BulkView;
import org.prachakhom.kit.rebuild.Rebuild;
import org.prachakhom.kit.text.ErasureLedger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The endpoints of the management port; {@code kit-defaults.properties} says which of them are open there. */
@AutoConfiguration
public class OperatorAutoConfiguration {

    @Bean
    ProcessorsEndpoint processorsEndpoint(Processors processors) {
        return new ProcessorsEndpoint(processors);
    }

    @Bean
    ReplayEndpoint replayEndpoint(Processors processors) {
        return new ReplayEndpoint(processors);
    }

    @Bean
    RebuildEndpoint rebuildEndpoint(Rebuild rebuild, ObjectProvider<BulkView> views) {
        return new RebuildEndpoint(rebuild, views.orderedStream().toList());
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(Processors processors, DeadLetters letters) {
        return new DeadLettersEndpoint(processors, letters);
    }

    @Bean
    ErasuresEndpoint erasuresEndpoint(ErasureLedger ledger) {
        return new ErasuresEndpoint(ledger);
    }
}
