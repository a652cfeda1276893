package org.prachakhom.kit.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

class ParkingTest {
    private final Parking parking = new Parking("views");
    private final DeadLetter<EventMessage<?>> letter =
            new GenericDeadLetter<>("stream", GenericEventMessage.asEventMessage("fact"));

    static Stream<Throwable> passing() {
        return Stream.of(
                new RequestRefused(ProblemCode.BUSY),
                new IllegalStateException(new RequestRefused(ProblemCode.BUSY)),
                new SQLException("the server shuts down", "57P01"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatPassesByItselfComesAgain(Throwable cause) {
        assertThatThrownBy(() -> parking.decide(letter, cause)).isInstanceOf(FailedForNow.class);
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new RequestRefused(ProblemCode.STALE_VERSION),
                new IllegalStateException("broken"),
                new SQLException("no such column", "42703"));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatLastsIsParked(Throwable cause) {
        assertThat(parking.decide(letter, cause).shouldEnqueue()).isTrue();
    }

    @Test
    void onlyTheFirstLineOfACauseIsKept() {
        var cause = parking.decide(letter, new SQLException("refused\nDetail: a name", "23505"))
                .enqueueCause()
                .orElseThrow();

        assertThat(cause.getMessage()).isEqualTo("refused");
    }
}
