package org.prachakhom.committee.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.interleaving.Interleaving;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class RegisterNamesProjectionTest {
    private static final Actor ADMIN = new Actor("anan", Roles.ADMIN, null);
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private final ProjectionScenario scenario;
    private final RegisterNames names;
    private final String tenant = FreshTenant.next();

    RegisterNamesProjectionTest(ProjectionScenario scenario, RegisterNames names) {
        this.scenario = scenario;
        this.names = names;
    }

    @Test
    void namesFollowTheRegistersAndUnknownCodesStandForThemselves() {
        String agency = StreamIds.named("agency", tenant, "works");
        String category = StreamIds.named("category", tenant, "light");
        String community = StreamIds.named("community", tenant, "c07");
        scenario.publish(
                tenant,
                new AgencyRegistered(agency, tenant, "works", "ช่าง", "W", false, null, ADMIN, NOON),
                new AgencyRevised(agency, tenant, "works", "กองช่าง", "Works", false, null, true, ADMIN, NOON),
                new CategoryRegistered(
                        category, tenant, "light", "ไฟ", "L", "works", Priority.NORMAL, null, null, ADMIN, NOON),
                new CategoryRevised(
                        category,
                        tenant,
                        "light",
                        "ไฟฟ้า",
                        "Light",
                        "works",
                        Priority.NORMAL,
                        true,
                        null,
                        null,
                        ADMIN,
                        NOON),
                new CommunityRegistered(community, tenant, "c07", "บ่อ", "B", ADMIN, NOON),
                new CommunityRevised(community, tenant, "c07", "บ่อฝ้าย", "Bo Fai", true, ADMIN, NOON));

        Codes codes = scenario.read(tenant, names::codes);

        assertThat(codes.agency("works")).isEqualTo(new Named("works", "กองช่าง", "Works"));
        assertThat(codes.category("light")).isEqualTo(new Named("light", "ไฟฟ้า", "Light"));
        assertThat(codes.community("c07")).isEqualTo(new Named("c07", "บ่อฝ้าย", "Bo Fai"));
        assertThat(codes.community("c08")).isEqualTo(new Named("c08", null, null));
        scenario.staysTheSame(tenant, "register-names", "register_name");
    }

    /** All three bear one code, so that one register could take the name from another. */
    @Test
    void theNamesAreTheSameHoweverTheRegistersOfTwoServicesInterleave() {
        new Interleaving(
                        scenario,
                        town -> List.of(
                                new AgencyRegistered(
                                        id("agency", town), town, "x", "ช่าง", "W", false, null, ADMIN, NOON),
                                new AgencyRevised(
                                        id("agency", town), town, "x", "กองช่าง", "W", false, null, true, ADMIN, NOON),
                                new CategoryRegistered(
                                        id("category", town),
                                        town,
                                        "x",
                                        "ไฟ",
                                        "L",
                                        "x",
                                        Priority.NORMAL,
                                        null,
                                        null,
                                        ADMIN,
                                        NOON)),
                        town -> List.of(
                                new CommunityRegistered(id("community", town), town, "x", "บ่อ", "B", ADMIN, NOON),
                                new CommunityRevised(
                                        id("community", town), town, "x", "บ่อฝ้าย", "B", true, ADMIN, NOON)))
                .givesTheSameRows("register_name");
    }

    private static String id(String family, String town) {
        return StreamIds.named(family, town, "x");
    }

    @Test
    void anUnknownAgencyIsRefused() {
        assertThatThrownBy(() -> scenario.read(tenant, () -> {
                    names.requireAgency("nobody", "/members/0/agency");
                    return true;
                }))
                .hasMessage("committee.unknown-agency");
    }
}
