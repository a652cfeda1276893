package org.prachakhom.issue.photos;

import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.history.HistoryReader;
import org.prachakhom.issue.history.IssueHistory;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.media.PhotoAnswer;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the photos of an issue to those who may read its text; to all others they are not there. */
@RestController
@RequestMapping("/api/v1/issues/{id}/photos")
class IssuePhotosApi {
    private final IssueHistory issues;
    private final IssuePhotos photos;
    private final MediaStore media;

    IssuePhotosApi(IssueHistory issues, IssuePhotos photos, MediaStore media) {
        this.issues = issues;
        this.photos = photos;
        this.media = media;
    }

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView({"issue-photos", "issue-history"})
    Page<PhotoEntry> issuePhotos(@PathVariable String id, Caller caller, Cursor cursor, Freshness freshness) {
        return cursor.page(photos.photos(id, reader(id, caller), cursor), IssuePhotos::sortKey, freshness);
    }

    @GetMapping(
            path = "/{photo}",
            produces = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView({"issue-photos", "issue-history"})
    ResponseEntity<byte[]> issuePhoto(
            @PathVariable String id, @PathVariable String photo, Caller caller, Freshness freshness) {
        reader(id, caller);
        if (!photos.shows(id, photo)) {
            throw new NotFound("photo " + photo + " of issue " + id);
        }
        return media.read(caller.tenant(), photo)
                .map(content -> PhotoAnswer.of(photo, content))
                .orElseThrow(() -> new NotFound("the content of photo " + photo));
    }

    private HistoryReader reader(String id, Caller caller) {
        return issues.subject(id)
                .map(subject -> new HistoryReader(caller, subject))
                .filter(reader -> reader.sight() != Sight.CARD)
                .orElseThrow(() -> new NotFound("photos of issue " + id));
    }
}
