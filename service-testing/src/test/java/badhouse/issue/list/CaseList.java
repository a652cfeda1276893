package badhouse.issue.list;

import badhouse.Plant;
import badhouse.issue.casework.Casework;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H6_READING_DOES_NOT_KNOW_WRITING)
record CaseList(Casework casework) {}
