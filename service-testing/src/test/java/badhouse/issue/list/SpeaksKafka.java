package badhouse.issue.list;

import badhouse.Plant;
import org.apache.kafka.common.TopicPartition;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H10_INFRASTRUCTURE_HAS_ONE_HOME)
record SpeaksKafka(TopicPartition partition) {}
