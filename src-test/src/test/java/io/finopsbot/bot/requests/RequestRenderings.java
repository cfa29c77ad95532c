package io.finopsbot.bot.requests;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.desk.ReviseRequest;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The form of a request, and its history. */
public final class RequestRenderings {
    private static final RoleArn LONGEST_ARN =
            new RoleArn("arn:aws:iam::123456789012:role/" + "<!channel>/".repeat(45) + "x".repeat(64));

    private RequestRenderings() {}

    public static List<Rendering> all() {
        return List.of(
                new Rendering(
                        RequestForm.class, "request-form.json", "that many Spaces to add to", RequestRenderings::form),
                new Rendering(
                        RequestForm.class, "request-form.json", "empty", count -> form().empty("request", List.of())),
                new Rendering(
                        RequestForm.class,
                        "request-form.json",
                        "after a portfolio was chosen",
                        count -> form().choosing(Optional.of(Company.PORTFOLIO)).empty("request", List.of())),
                new Rendering(
                        RequestForm.class,
                        "request-form.json",
                        "adopting the longest ARN",
                        count -> form().adopting("adopt", LONGEST_ARN)),
                new Rendering(
                        RequestForm.class,
                        "request-form.json",
                        "adopting a workspace that the bill names",
                        count -> form().adopting("adopt", new WorkspaceName("x".repeat(40)))),
                new Rendering(
                        ShowAudit.class, "lines.json", "a trail of that many changes", count -> history(count, false)),
                new Rendering(
                        ShowStatus.class,
                        "lines.json",
                        "a history of that many changes",
                        count -> history(count, true)),
                new Rendering(ShowStatus.class, "lines.json", "that many owners", RequestRenderings::handedOver),
                new Rendering(
                        ShowStatus.class,
                        "lines.json",
                        "the tasks of that many suspensions",
                        RequestRenderings::tasks));
    }

    private static JsonNode form(int count) {
        Histories histories = new Histories();
        for (int number = 0; number < count; number++) {
            String name = "%04d".formatted(number) + "x".repeat(36);
            histories.claimed(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name));
        }
        List<BusinessRequest> spaces = new OwnedSpaces(
                        histories.company.ledger, histories.company.settings.organisation())
                .of(Company.OLIVIA.id());
        return form().filled("revise", "BR-999999999@999", Sample.fields(Sample.LONG_WORKLOAD), spaces);
    }

    private static RequestForm form() {
        return new RequestForm(
                Words.standard(),
                Sample.vastOrganisation(Sample.LARGE),
                Sample.standings(Sample.vastOptions(Sample.LARGE)));
    }

    private static PlatformMonth none() {
        throw new CostSource.CostsUnavailable("none");
    }

    private static JsonNode history(int count, boolean brief) {
        try (BotStage stage = new BotStage()) {
            BusinessRequest request = stage.company.submitted(Sample.fields(Sample.LONG_WORKLOAD));
            for (int revision = 1; revision <= count; revision++) {
                ReviseRequest revise =
                        new ReviseRequest(revision, Sample.fields(revision + Sample.LONG_WORKLOAD.substring(4)));
                request = stage.company.done(request, revise, Company.OLIVIA);
            }
            Command command =
                    brief ? status(stage) : new ShowAudit(stage.conversation, stage.find, stage.company.ledger);
            return stage.answered(command, request.number().toString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Given back and claimed again that many times. */
    private static JsonNode handedOver(int count) {
        try (BotStage stage = new BotStage()) {
            BusinessRequest request =
                    Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields(Sample.LONG_WORKLOAD), "none");
            for (int times = 0; times < count; times++) {
                stage.company.done(request, new ReleaseSpace(), Company.OLIVIA);
                stage.company.done(request, new ClaimSpace(), Company.OLIVIA);
            }
            return stage.answered(status(stage), request.number().toString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As an engineer sees what was suspended and resumed that many times. */
    private static JsonNode tasks(int count) {
        try (BotStage stage = new BotStage()) {
            BusinessRequest request = Sample.suspendedAndResumed(stage.company, count);
            return stage.typedBy(Company.EMIL)
                    .answered(status(stage), request.number().toString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static ShowStatus status(BotStage stage) {
        BeforeClaim before = new BeforeClaim(month -> none(), stage.words);
        return new ShowStatus(stage.conversation, stage.find, stage.company.ledger, Sample.vastOrganisation(), before);
    }
}
