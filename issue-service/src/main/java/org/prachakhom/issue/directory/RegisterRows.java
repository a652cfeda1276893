package org.prachakhom.issue.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.events.value.TemplateUse;
import tools.jackson.databind.json.JsonMapper;

/** Makes rows of the registers out of what the database gives. */
final class RegisterRows {

    private static final JsonMapper JSON = JsonMapper.shared();

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
                List.of(JSON.readValue(row.getString("questions"), CategoryQuestion[].class)),
                span(row),
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

    static CalendarRow calendar(ResultSet row, int index) throws SQLException {
        return new CalendarRow(
                row.getInt("year"),
                List.of(JSON.readValue(row.getString("holidays"), Holiday[].class)),
                row.getLong("version"));
    }

    static TemplateRow template(ResultSet row, int index) throws SQLException {
        return new TemplateRow(
                row.getString("code"),
                TemplateUse.valueOf(row.getString("use_for")),
                row.getString("title"),
                row.getString("text_th"),
                row.getString("text_en"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static @Nullable ServiceSpan span(ResultSet row) throws SQLException {
        int days = row.getInt("span_days");
        return row.wasNull() ? null : new ServiceSpan(days, DayCount.valueOf(row.getString("span_of")));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new GeoPoint(lat, row.getDouble("lon"));
    }
}
