package badhouse.events;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;
import org.springframework.http.HttpStatus;

@Plant(HouseRule.H1_EVENTS_STAND_ALONE)
record EventThatKnowsSpring(HttpStatus status) {}
