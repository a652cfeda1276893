package badhouse.issue.list;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;
import org.springframework.http.ResponseEntity;

@Plant(HouseRule.H11_ONLY_APIS_SPEAK_HTTP)
record SpeaksHttp(ResponseEntity<String> answer) {}
