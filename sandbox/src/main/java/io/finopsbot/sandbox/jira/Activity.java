package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What has gathered around an issue, oldest first. */
public record Activity(
        List<Comment> comments,
        List<HistoryEntry> history,
        List<Attachment> attachments,
        List<RemoteLink> remoteLinks,
        Map<String, JsonNode> properties) {
    public Activity {
        comments = List.copyOf(comments);
        history = List.copyOf(history);
        attachments = List.copyOf(attachments);
        remoteLinks = List.copyOf(remoteLinks);
        properties = Map.copyOf(properties);
    }

    static Activity with(Map<String, JsonNode> properties) {
        return new Activity(List.of(), List.of(), List.of(), List.of(), properties);
    }

    Activity plus(Comment comment) {
        return new Activity(and(comments, comment), history, attachments, remoteLinks, properties);
    }

    Activity plus(HistoryEntry entry) {
        return new Activity(comments, and(history, entry), attachments, remoteLinks, properties);
    }

    Activity plus(Attachment attachment) {
        return new Activity(comments, history, and(attachments, attachment), remoteLinks, properties);
    }

    /** Adds the link, or puts it in the place of the one with the same id. */
    Activity plus(RemoteLink link) {
        List<RemoteLink> links = new ArrayList<>(remoteLinks);
        links.removeIf(other -> other.id().equals(link.id()));
        return new Activity(comments, history, attachments, and(links, link), properties);
    }

    Activity plus(Map<String, JsonNode> more) {
        Map<String, JsonNode> all = new LinkedHashMap<>(properties);
        all.putAll(more);
        return new Activity(comments, history, attachments, remoteLinks, all);
    }

    private static <T> List<T> and(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
