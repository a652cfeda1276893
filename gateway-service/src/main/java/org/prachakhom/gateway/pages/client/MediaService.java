package org.prachakhom.gateway.pages.client;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Photos on their way in. What they are, the service tells from their bytes. */
@HttpExchange("/api/v1/media")
public interface MediaService {

    /** What everything calls it from now on. */
    record Photo(String photo, int width, int height, int bytes) {}

    @PostExchange(contentType = MediaType.IMAGE_JPEG_VALUE)
    Photo send(@RequestBody byte[] picture, Sending sending);
}
