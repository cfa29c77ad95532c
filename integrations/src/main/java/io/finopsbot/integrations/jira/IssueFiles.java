package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Attachment;
import io.finopsbot.integrations.jira.rest.JiraRefusal;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * Attaches the policies of a role to its issue, each once, known by its name. Where the bot may not attach files they stand
 * in the description alone.
 */
final class IssueFiles {
    private static final Logger LOG = LoggerFactory.getLogger(IssueFiles.class);
    private static final Set<Integer> NOT_ALLOWED = Set.of(403, 404, 413);

    private final PolicyDocuments policies;

    IssueFiles(PolicyDocuments policies) {
        this.policies = policies;
    }

    void keep(ChainRun run, IssueView view, Task task) {
        if (!task.state().isOpen()) {
            return;
        }
        Set<String> there = view.issue().fields().attachment().stream()
                .map(Attachment::filename)
                .collect(Collectors.toSet());
        wanted(run.request(), task).forEach((name, content) -> {
            if (!there.contains(name)) {
                attach(run, view, name, content);
            }
        });
    }

    private Map<String, String> wanted(BusinessRequest request, Task task) {
        Map<String, String> files = new LinkedHashMap<>();
        request.approvedScope().bedrock().map(RoleCommands::new).ifPresent(commands -> {
            if (task.kind() == TaskKind.IMPLEMENT_ROLE) {
                files.put(commands.trustFile(), policies.trust(request));
            }
            if (task.kind() == TaskKind.IMPLEMENT_ROLE || task.kind() == TaskKind.UPDATE_POLICY) {
                files.put(commands.policyFile(), policies.inference(request));
            }
        });
        return files;
    }

    private static void attach(ChainRun run, IssueView view, String name, String content) {
        Resource file = new NamedFile(name, content.getBytes(StandardCharsets.UTF_8));
        try {
            run.jira().attach(view.id(), file);
        } catch (IntegrationException failure) {
            Optional<JiraRefusal> refusal = JiraRefusal.behind(failure);
            if (refusal.isEmpty() || !NOT_ALLOWED.contains(refusal.get().status())) {
                throw failure;
            }
            LOG.warn("{} is not attached to {}: {}", name, view.issue().key(), failure.getMessage());
        }
    }

    private static final class NamedFile extends ByteArrayResource {
        private final String name;

        NamedFile(String name, byte[] content) {
            super(content);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }
}
