package badhouse.issue.list;

import badhouse.Plant;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H10_INFRASTRUCTURE_HAS_ONE_HOME)
record StoresTokens(JdbcTokenStore tokens) {}
