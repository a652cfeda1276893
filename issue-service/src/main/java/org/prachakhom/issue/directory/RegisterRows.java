package org.prachakhom.issue.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Priority;

/** Makes rows of the registers out of what the database gives. */
final class RegisterRows {

    private RegisterRows() {}

    static MunicipalityRow municipality(ResultSet row, int index) throws SQLException {
        return new MunicipalityRow(
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("province_th"),
                row.getString("time_zone"),
                point(row),
                row.getLong("version"));
    }

    static AgencyRow agency(ResultSet row, int index) throws SQLException {
        return new AgencyRow(
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getBoolean("external"),
                row.getString("liaison"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    static CategoryRow category(ResultSet row, int index) throws SQLException {
        return new CategoryRow(
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("agency"),
                Priority.valueOf(row.getString("priority")),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    static ServiceLevelRow level(ResultSet row, int index) throws SQLException {
        return new ServiceLevelRow(
                row.getString("level"),
                row.getInt("days"),
                DayCount.valueOf(row.getString("day_count")),
                row.getLong("version"));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new GeoPoint(lat, row.getDouble("lon"));
    }
}
