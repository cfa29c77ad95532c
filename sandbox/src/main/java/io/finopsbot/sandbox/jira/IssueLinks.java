package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * All links between issues, one for an ordered pair and type. Jira's words are easy to get backwards: with type Blocks the inward issue
 * is the blocker, the outward issue is the blocked one.
 */
@Component
final class IssueLinks {
    private static final int FIRST_ID = 40_001;

    private final List<Link> links = new ArrayList<>();
    private int nextId = FIRST_ID;

    /** A link by the keys of its two ends. */
    record Link(String id, LinkType type, String inward, String outward) {
        boolean touches(String key) {
            return inward.equals(key) || outward.equals(key);
        }

        /** The other end's sentence as read on the issue: {@code is blocked by FIN-1}. */
        String seenFrom(String key) {
            return key.equals(outward) ? type.inward() + " " + inward : type.outward() + " " + outward;
        }
    }

    /** The new link, or nothing if there was one already. */
    synchronized Optional<Link> add(LinkType type, String inward, String outward) {
        boolean known = links.stream()
                .anyMatch(link -> link.type() == type
                        && link.inward().equals(inward)
                        && link.outward().equals(outward));
        if (known) {
            return Optional.empty();
        }
        Link link = new Link(Integer.toString(nextId++), type, inward, outward);
        links.add(link);
        return Optional.of(link);
    }

    synchronized List<Link> of(String key) {
        return links.stream().filter(link -> link.touches(key)).toList();
    }

    synchronized Link get(String id) {
        return links.stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(() -> JiraProblem.notFound("No issue link with id '" + id + "' exists."));
    }

    synchronized void remove(Link link) {
        links.remove(link);
    }
}
