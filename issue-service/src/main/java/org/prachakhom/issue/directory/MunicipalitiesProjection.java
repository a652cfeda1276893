package org.prachakhom.issue.directory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.events.value.GeoPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the register of municipalities. */
@Component
@ProcessingGroup("registers")
final class MunicipalitiesProjection {
    private final JdbcClient jdbc;

    MunicipalitiesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MunicipalityRegistered e, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into municipality
                          (code, name_th, name_en, province_th, time_zone, lat, lon, version)
                        values (:code, :nameTh, :nameEn, :provinceTh, :timeZone, :lat, :lon, :version)
                        """)
                .param("code", e.municipality())
                .param("nameTh", e.nameTh())
                .param("nameEn", e.nameEn())
                .param("provinceTh", e.provinceTh())
                .param("timeZone", e.timeZone())
                .param("lat", lat(e.center()))
                .param("lon", lon(e.center()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(MunicipalityRevised e, @SequenceNumber long version) {
        jdbc.sql("""
                        update municipality
                        set name_th = :nameTh, name_en = :nameEn, province_th = :provinceTh,
                            lat = :lat, lon = :lon, version = :version
                        where code = :code
                        """)
                .param("nameTh", e.nameTh())
                .param("nameEn", e.nameEn())
                .param("provinceTh", e.provinceTh())
                .param("lat", lat(e.center()))
                .param("lon", lon(e.center()))
                .param("version", version)
                .param("code", e.municipality())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate municipality").update();
    }

    private static @Nullable Double lat(@Nullable GeoPoint center) {
        return center == null ? null : center.lat();
    }

    private static @Nullable Double lon(@Nullable GeoPoint center) {
        return center == null ? null : center.lon();
    }
}
