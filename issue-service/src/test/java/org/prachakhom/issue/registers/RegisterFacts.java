package org.prachakhom.issue.registers;

import java.time.Instant;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.RuleBroken;

/** One entry of each register, for tests. */
final class RegisterFacts {
    static final String ID = "6b1c5d9e-0000-5000-8000-000000000001";
    static final Actor OPERATOR = new Actor("operator", Roles.OPERATOR, null);
    static final Actor ADMIN = new Actor("admin-hh", Roles.ADMIN, null);
    static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");
    static final GeoPoint CENTER = new GeoPoint(12.5686, 99.9578);
    static final ServiceSpan FIFTEEN = new ServiceSpan(15, DayCount.WORKING);

    static final MunicipalityRegistered MUNICIPALITY = new MunicipalityRegistered(
            ID, "HH", "เทศบาลนครหัวหิน", "Hua Hin City", "ประจวบคีรีขันธ์", "Asia/Bangkok", CENTER, OPERATOR, AT);
    static final AgencyRegistered WORKS =
            new AgencyRegistered(ID, "HH", "works", "สำนักช่าง", "Public Works", false, null, ADMIN, AT);
    static final CategoryRegistered DRAINAGE = new CategoryRegistered(
            ID, "HH", "drainage", "ท่อระบายน้ำ", "Drainage", "works", Priority.NORMAL, null, null, ADMIN, AT);
    static final ServiceLevelSet NORMAL = new ServiceLevelSet(ID, "HH", "NORMAL", FIFTEEN, ADMIN, AT);

    private RegisterFacts() {}

    static Matcher<Object> refusedBy(BusinessRule rule) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Object thrown) {
                return thrown instanceof RuleBroken broken && broken.rule() == rule;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("refused by ").appendValue(rule);
            }
        };
    }
}
