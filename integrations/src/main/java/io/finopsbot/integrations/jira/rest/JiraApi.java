package io.finopsbot.integrations.jira.rest;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.JsonNode;

/**
 * The calls to Jira. Every failure is an {@link io.finopsbot.workflows.desk.IntegrationException}; what Jira itself refused
 * has a {@link JiraRefusal} as its cause.
 */
@HttpExchange("/rest/api/3")
public interface JiraApi {
    @GetExchange("/myself")
    Account myself();

    @GetExchange("/mypermissions")
    Permissions permissions(@RequestParam String projectKey, @RequestParam String permissions);

    /** The project's issue types, each with the statuses that its issues can have. */
    @GetExchange("/project/{key}/statuses")
    List<IssueType> statuses(@PathVariable String key);

    /** The account of that id; its address only if Jira does not hide it. */
    @GetExchange("/user")
    Account user(@RequestParam String accountId);

    @GetExchange("/user/search")
    List<Account> users(@RequestParam String query);

    @PostExchange("/issue")
    IssueName create(@RequestBody NewIssue issue);

    @GetExchange("/issue/{id}")
    Issue issue(@PathVariable String id, @RequestParam String fields, @RequestParam String properties);

    @PutExchange("/issue/{id}")
    void edit(@PathVariable String id, @RequestBody IssueEdit edit);

    @GetExchange("/issue/{id}/changelog?maxResults=100")
    Page<HistoryEntry> changelog(@PathVariable String id, @RequestParam long startAt);

    /** Without what programs keep on them. */
    @GetExchange("/issue/{id}/comment?maxResults=100&orderBy=created")
    CommentPage comments(@PathVariable String id, @RequestParam long startAt);

    /** At most 1000 comments by their ids, with what programs keep on them. */
    @PostExchange("/comment/list?expand=properties")
    Page<Comment> commentsWithProperties(@RequestBody CommentIds ids);

    @PostExchange("/issue/{id}/comment")
    Comment comment(@PathVariable String id, @RequestBody NewComment comment);

    /** Attaches a file by its name; Jira keeps every one, also of the same name. */
    @PostExchange(
            url = "/issue/{id}/attachments",
            contentType = "multipart/form-data",
            headers = "X-Atlassian-Token=no-check")
    List<Attachment> attach(@PathVariable String id, @RequestPart("file") Resource file);

    @GetExchange("/issue/{id}/transitions?expand=transitions.fields")
    Transitions transitions(@PathVariable String id);

    @PostExchange("/issue/{id}/transitions")
    void move(@PathVariable String id, @RequestBody Map<String, JsonNode> move);

    @PostExchange("/issue/{id}/remotelink")
    void linkRemotely(@PathVariable String id, @RequestBody RemoteLink link);

    @PostExchange("/issueLink")
    void link(@RequestBody NewLink link);

    @DeleteExchange("/issueLink/{linkId}")
    void unlink(@PathVariable String linkId);

    /** Issues as the index shows them, which lags behind. */
    @PostExchange("/search/jql")
    SearchPage search(@RequestBody Search search);
}
