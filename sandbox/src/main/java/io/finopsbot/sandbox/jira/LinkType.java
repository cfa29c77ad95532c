package io.finopsbot.sandbox.jira;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of links between issues. */
enum LinkType {
    BLOCKS("10000", "Blocks", "is blocked by", "blocks"),
    DUPLICATE("10001", "Duplicate", "is duplicated by", "duplicates"),
    RELATES("10002", "Relates", "relates to", "relates to");

    private final String id;
    private final String title;
    private final String inward;
    private final String outward;

    LinkType(String id, String title, String inward, String outward) {
        this.id = id;
        this.title = title;
        this.inward = inward;
        this.outward = outward;
    }

    String inward() {
        return inward;
    }

    String outward() {
        return outward;
    }

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("name", title)
                .put("inward", inward)
                .put("outward", outward)
                .put("self", SelfLinks.of("/issueLinkType/" + id));
    }

    static Optional<LinkType> find(String id, String title) {
        return Arrays.stream(values())
                .filter(type -> id.isEmpty() ? type.title.equals(title) : type.id.equals(id))
                .findFirst();
    }
}
