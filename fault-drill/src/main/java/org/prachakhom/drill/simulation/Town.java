package org.prachakhom.drill.simulation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.followup.TeamDesk;
import org.prachakhom.drill.simulation.Topic.Entry;
import org.prachakhom.issue.casework.IssueDesk;
import org.prachakhom.issue.copies.Copies;
import org.prachakhom.issue.directory.Calendars;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.WholeRegisters;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.notification.publication.PublisherDesk;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three services whose reactions to each other settle an issue, with their logs, topics, followers and copies. */
final class Town {
    static final String TENANT = "HH";

    private final ServiceInMemory issues;
    private final ServiceInMemory cases;
    private final ServiceInMemory publications;
    private final Topic issueTopic = new Topic();
    private final Topic caseTopic = new Topic();
    private final Topic publicationTopic = new Topic();
    private final List<Relay> relays;
    private final Cards subjects = new Cards();
    private final Cards requests = new Cards();
    private final Cards cards = new Cards();
    private final List<Follower> followers = new ArrayList<>();

    Town(Chance chance) {
        PlainSealer sealer = new PlainSealer();
        issues = ServiceInMemory.of(IssueDesk.aggregate(), sealer, IssueDesk.resource());
        cases = ServiceInMemory.of(TeamDesk.aggregate(), sealer);
        publications = ServiceInMemory.of(PublisherDesk.aggregate(), sealer);
        relays = List.of(
                new Relay(issues.log(), issueTopic, chance),
                new Relay(cases.log(), caseTopic, chance),
                new Relay(publications.log(), publicationTopic, chance));
        for (Object policy : IssueDesk.policies(new UnreliableCommands(issues, chance), references())) {
            follow(source(policy), new Follower.Reaction(null, List.of(policy)), chance);
        }
        List<Object> team = TeamDesk.policies(new UnreliableCommands(cases, chance), rows());
        follow(issueTopic::partitions, new Follower.Reaction(subjects, team), chance);
        follow(issueTopic::partitions, new Follower.Reaction(requests, List.of()), chance);
        follow(issueTopic::partitions, new Follower.Reaction(cards, List.of()), chance);
        List<Object> publishers = PublisherDesk.policies(new UnreliableCommands(publications, chance));
        follow(issueTopic::partitions, new Follower.Reaction(null, publishers), chance);
    }

    private void follow(Supplier<List<List<Entry>>> source, Follower.Reaction reaction, Chance chance) {
        followers.addAll(Follower.segments(source, reaction, chance));
    }

    /** Where a policy of the issues hears what it reacts to. */
    private Supplier<List<List<Entry>>> source(Object policy) {
        ProcessingGroup group = policy.getClass().getAnnotation(ProcessingGroup.class);
        return switch (group.value()) {
            case "merging" -> this::ownLog;
            case "verdict-reaction" -> caseTopic::partitions;
            case "publication-reaction" -> publicationTopic::partitions;
            default -> throw new IllegalStateException("Tell where " + group.value() + " reads");
        };
    }

    private List<List<Entry>> ownLog() {
        MemoryLog log = issues.log();
        return List.of(IntStream.range(0, log.size())
                .mapToObj(position -> new Entry(position, log.row(position)))
                .toList());
    }

    /** What the policies of the cases remember. */
    private JdbcClient rows() {
        return new MemoryRows((sql, parameters) -> {
                    String issue = String.valueOf(parameters.get("issue"));
                    Card card = subjects.of(issue);
                    return card == null
                            ? List.of()
                            : List.of(Map.of(
                                    "tenant",
                                    TENANT,
                                    "number",
                                    issue,
                                    "community",
                                    "c07",
                                    "category",
                                    "drainage",
                                    "kind",
                                    "PROBLEM",
                                    "has_case",
                                    card.hasCase()));
                })
                .client();
    }

    /** The registers of a municipality with one service level and no holidays; no reaction names a picture. */
    private static References references() {
        TenantJdbc jdbc = new TenantJdbc(new MemoryRows((sql, _) -> {
                    if (sql.contains("from municipality")) {
                        return List.of(Map.of(
                                "code", TENANT, "time_zone", "Asia/Bangkok", "lat", 12.5, "lon", 99.9, "version", 0L));
                    }
                    if (sql.contains("from event_log")) {
                        return List.of(Map.of("whole", true));
                    }
                    return sql.contains("from service_level")
                            ? List.of(Map.of("level", "NORMAL", "days", 15, "day_count", "CALENDAR", "version", 0L))
                            : List.of();
                })
                .client());
        @Nullable MediaStore noPictures = null;
        return made(
                References.class,
                made(Registers.class, jdbc),
                made(Calendars.class, jdbc),
                made(Copies.class, jdbc),
                noPictures,
                made(WholeRegisters.class, jdbc, upToDate()),
                new CopyWait(upToDate()));
    }

    /** No view is made anew in a schedule. */
    private static Progress upToDate() {
        return (Progress) Proxy.newProxyInstance(
                Progress.class.getClassLoader(), new Class<?>[] {Progress.class}, (_, asked, _) -> {
                    if (asked.getReturnType() == SortedMap.class) {
                        return new TreeMap<>();
                    }
                    throw new UnsupportedOperationException(asked.getName());
                });
    }

    /** As the container makes it: by its only constructor. */
    private static <T> T made(Class<T> type, @Nullable Object... parts) {
        Constructor<T> constructor = BeanUtils.getResolvableConstructor(type);
        return BeanUtils.instantiateClass(constructor, parts);
    }

    void begin() {
        List.of(issues, cases, publications).forEach(service -> service.log().clear());
        relays.forEach(Relay::begin);
        List.of(subjects, requests, cards).forEach(copy -> copy.restore(Map.of()));
        followers.forEach(Follower::begin);
    }

    ServiceInMemory issues() {
        return issues;
    }

    ServiceInMemory cases() {
        return cases;
    }

    ServiceInMemory publications() {
        return publications;
    }

    /** The requests to reopen, as the follow-up team sees them. */
    Cards requests() {
        return requests;
    }

    /** The issues, as publishers see them. */
    Cards cards() {
        return cards;
    }

    /** Every copy that one service keeps of another. */
    List<Cards> copies() {
        return List.of(subjects, requests, cards);
    }

    List<Relay> relays() {
        return relays;
    }

    List<Follower> followers() {
        return followers;
    }
}
