package org.prachakhom.meeting.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class CommunityDirectoryProjectionTest {
    private static final Actor SECRETARY = new Actor("somsri", Roles.SECRETARY, null);
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private final ProjectionScenario scenario;
    private final CommunityDirectory directory;
    private final String tenant = FreshTenant.next();

    CommunityDirectoryProjectionTest(ProjectionScenario scenario, CommunityDirectory directory) {
        this.scenario = scenario;
        this.directory = directory;
    }

    @Test
    void aRevisedCommunityShowsItsNewNamesAndItsVersion() {
        scenario.publish(
                tenant,
                registered("c07", "ชุมชนบ่อฝ้าย"),
                new CommunityRevised(id("c07"), tenant, "c07", "ชุมชนใหม่", "New", false, SECRETARY, NOON));

        CommunityRow row = scenario.read(tenant, () -> directory.find("c07")).orElseThrow();

        assertThat(row).isEqualTo(new CommunityRow("c07", "ชุมชนใหม่", "New", false, 1));
        scenario.staysTheSame(tenant, "community-directory", "community");
    }

    @Test
    void communitiesStandInTheOrderOfAThaiDictionaryAlsoOverPages() {
        List.of("แมว", "ขาว", "เก่ง", "งู", "กา", "ไก่")
                .forEach(name -> scenario.publish(tenant, registered("c" + name.hashCode(), name)));

        List<CommunityRow> first = page(null);
        List<CommunityRow> second = page(first.get(3).sortKey());

        assertThat(names(first.subList(0, 4))).containsExactly("กา", "เก่ง", "ไก่", "ขาว");
        assertThat(names(second)).containsExactly("งู", "แมว");
    }

    @Test
    void nobodySeesTheCommunitiesOfAnother() {
        scenario.publish(tenant, registered("c07", "ชุมชนบ่อฝ้าย"));

        assertThat(scenario.read(FreshTenant.next(), () -> directory.find("c07")))
                .isEmpty();
    }

    private List<CommunityRow> page(@Nullable String after) {
        return scenario.read(tenant, () -> directory.inThaiOrder(new Cursor(after, 4)));
    }

    private static List<String> names(List<CommunityRow> rows) {
        return rows.stream().map(CommunityRow::nameTh).toList();
    }

    private CommunityRegistered registered(String code, String nameTh) {
        return new CommunityRegistered(id(code), tenant, code, nameTh, code, SECRETARY, NOON);
    }

    private String id(String code) {
        return StreamIds.named("community", tenant, code);
    }
}
