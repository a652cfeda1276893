package org.prachakhom.issue.timers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an instance keeps the timers.
 *
 * @param poll how often it asks for those whose time is over
 * @param beat how often it says that it lives; whoever misses six beats counts as dead
 */
@ConfigurationProperties("prachakhom.timers")
record TimerProperties(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("5s") Duration beat) {}
