package io.finopsbot.sandbox.jira;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Takes and gives files on issues. */
@RestController
@RequestMapping("/jira/rest/api/3")
final class AttachmentController {
    private final IssueStore store;
    private final IssueDesk desk;
    private final IssueJson json;
    private final JiraPermissions permissions;
    private final AtomicLong ids = new AtomicLong(60_000);

    AttachmentController(IssueStore store, IssueDesk desk, IssueJson json, JiraPermissions permissions) {
        this.store = store;
        this.desk = desk;
        this.json = json;
        this.permissions = permissions;
    }

    @PostMapping("/issue/{issue}/attachments")
    JsonNode attach(
            @PathVariable String issue,
            @RequestHeader(name = "X-Atlassian-Token", defaultValue = "") String token,
            @RequestParam("file") List<MultipartFile> files)
            throws IOException {
        if (!token.equals("no-check")) {
            throw JiraProblem.of(HttpStatus.FORBIDDEN, "XSRF check failed");
        }
        permissions.require("CREATE_ATTACHMENTS");
        Issue found = store.get(issue);
        List<Attachment> attachments = new ArrayList<>();
        for (MultipartFile file : files) {
            Attachment attachment = attachment(file);
            attachments.add(attachment);
            store.change(found.key(), now -> now.with(now.activity().plus(attachment), attachment.created()));
        }
        return Json.array(attachments.stream().map(json::attachment));
    }

    @GetMapping("/attachment/content/{id}")
    ResponseEntity<ByteArrayResource> content(@PathVariable String id) {
        return store.all().stream()
                .flatMap(issue -> issue.activity().attachments().stream())
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .map(attachment -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(attachment.mediaType()))
                        .body(attachment.content()))
                .orElseThrow(() -> JiraProblem.notFound("The attachment with id '" + id + "' does not exist"));
    }

    private Attachment attachment(MultipartFile file) throws IOException {
        return new Attachment(
                Long.toString(ids.incrementAndGet()),
                JiraUsers.BOT,
                desk.now(),
                Objects.requireNonNullElse(file.getOriginalFilename(), "file"),
                Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE),
                new ByteArrayResource(file.getBytes()));
    }
}
