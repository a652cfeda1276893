package org.prachakhom.committee.workplan;

import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.media.PhotoAnswer;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the photos that the follow-up team took. */
@RestController
class CasePhotosApi {
    private final CaseFile file;
    private final MediaStore media;

    CasePhotosApi(CaseFile file, MediaStore media) {
        this.file = file;
        this.media = media;
    }

    @GetMapping(
            path = "/api/v1/follow-ups/{id}/photos/{photo}",
            produces = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @AllowedRoles({Roles.FOLLOW_UP, Roles.SECRETARY, Roles.MONITOR})
    @ReadsView("work-plan")
    ResponseEntity<byte[]> followUpPhoto(
            @PathVariable String id, @PathVariable String photo, Caller caller, Freshness freshness) {
        if (!file.shows(id, photo)) {
            throw new NotFound("photo " + photo + " of follow-up " + id);
        }
        return media.read(caller.tenant(), photo)
                .map(content -> PhotoAnswer.of(photo, content))
                .orElseThrow(() -> new NotFound("the content of photo " + photo));
    }
}
