package org.prachakhom.gateway.pages.issue;

import java.util.List;
import org.prachakhom.gateway.pages.client.CommitteeService;
import org.prachakhom.gateway.pages.client.IssueService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures that pages show: each reader sees those that the services let them see. */
@Controller
final class PhotoPage {
    private static final List<String> TOLD = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CACHE_CONTROL, HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION);

    private final IssueService issues;
    private final CommitteeService committee;

    PhotoPage(IssueService issues, CommitteeService committee) {
        this.issues = issues;
        this.committee = committee;
    }

    @GetMapping("/issues/{id}/photos/{photo}")
    ResponseEntity<byte[]> ofIssue(@PathVariable String id, @PathVariable String photo) {
        return passedOn(issues.photo(id, photo));
    }

    @GetMapping("/follow-ups/{id}/photos/{photo}")
    ResponseEntity<byte[]> ofSurvey(@PathVariable String id, @PathVariable String photo) {
        return passedOn(committee.photo(id, photo));
    }

    /** With what the service says of it: what it is, for whom it is kept, that it is a file. */
    private static ResponseEntity<byte[]> passedOn(ResponseEntity<byte[]> answer) {
        HttpHeaders told = new HttpHeaders();
        TOLD.forEach(name -> told.addAll(name, answer.getHeaders().getOrEmpty(name)));
        return new ResponseEntity<>(answer.getBody(), told, HttpStatus.OK);
    }
}
