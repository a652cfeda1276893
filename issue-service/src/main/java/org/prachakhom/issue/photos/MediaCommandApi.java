package org.prachakhom.issue.photos;

import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.media.Photo;
import org.prachakhom.kit.media.PictureBody;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a photo is sent before anything names it. Sending it again, under any key, leads to the same photo. */
@RestController
class MediaCommandApi {
    private final MediaStore media;

    MediaCommandApi(MediaStore media) {
        this.media = media;
    }

    /** JPEG or PNG as it is, 10 MiB at most; what nothing names within a day is forgotten. */
    @PostMapping("/api/v1/media")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP})
    @ResponseStatus(HttpStatus.CREATED)
    Photo sendPhoto(@PictureBody @RequestBody byte[] picture, Caller caller, Submission submission) {
        return media.add(caller.tenant(), picture);
    }
}
