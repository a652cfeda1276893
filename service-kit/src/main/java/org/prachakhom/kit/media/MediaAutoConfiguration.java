package org.prachakhom.kit.media;

import java.time.Clock;
import java.time.Duration;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.time.Regularly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/** The store of pictures, in services that name its folder. */
@AutoConfiguration
@ConditionalOnProperty("prachakhom.media.folder")
@EnableConfigurationProperties(MediaProperties.class)
public class MediaAutoConfiguration {

    /** The store, and the one place where pictures are made anew. */
    @Bean
    public MediaStore mediaStore(
            MediaProperties properties, @Value("${prachakhom.service}") String service, Clock clock) {
        return new MediaStore(properties.folder(), service, clock, DurableFile::write);
    }

    @Bean
    MediaHousekeeping mediaHousekeeping(MediaStore media, PhotoUse use, Progress progress, Clock clock) {
        return new MediaHousekeeping(media, use, progress, clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Regularly hourlyMediaHousekeeping(MediaHousekeeping housekeeping) {
        return new Regularly("media-housekeeping", Duration.ofHours(1), housekeeping::tidy);
    }
}
