package org.prachakhom.kit.store.engine;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;

/** Gives every aggregate the cache and the snapshots of the kit, so that no annotation has to repeat them. */
final class AggregateDefaults implements BeanFactoryPostProcessor, Ordered {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(SpringAggregateConfigurer.class, true, false)) {
            BeanDefinition aggregate = beans.getBeanDefinition(name);
            setUnlessSet(aggregate.getPropertyValues(), "cache", "aggregateCache");
            setUnlessSet(aggregate.getPropertyValues(), "snapshotTriggerDefinition", "snapshotTrigger");
        }
    }

    /** After whatever registers aggregates. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static void setUnlessSet(MutablePropertyValues values, String property, String bean) {
        if (!values.contains(property)) {
            values.add(property, bean);
        }
    }
}
