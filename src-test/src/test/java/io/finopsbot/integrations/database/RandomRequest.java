package io.finopsbot.integrations.database;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.Confirmation;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessCase;
import io.finopsbot.workflows.request.BusinessCase.ValueType;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Deliberation;
import io.finopsbot.workflows.request.Emergency;
import io.finopsbot.workflows.request.Ending;
import io.finopsbot.workflows.request.EstimateApproval;
import io.finopsbot.workflows.request.Hold;
import io.finopsbot.workflows.request.Inquiry;
import io.finopsbot.workflows.request.ModelRemoval;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.Review;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.Offer;
import io.finopsbot.workflows.spaces.Proposal;
import io.finopsbot.workflows.spaces.Recipient;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.SpaceLife;
import io.finopsbot.workflows.spaces.Suspension;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests of every shape, whether it can come about or not. */
final class RandomRequest {
    private static final String[] TEXTS = {
        "Returns", "Grüße, 世界 🚀", "\"quoted\" \\ and {json}", "line\nbreak\t\u0001", " x "
    };

    private final Random random;

    RandomRequest(long seed) {
        random = new Random(seed);
    }

    BusinessRequest next() {
        return new BusinessRequest(
                new RequestId(new UUID(random.nextLong(), random.nextLong())),
                new RequestNumber(1 + random.nextInt(Integer.MAX_VALUE - 1)),
                random.nextLong(Long.MAX_VALUE),
                random.nextInt(1000),
                any(RequestState.values()),
                actor(),
                fields(),
                instant(),
                instant(),
                deliberation(),
                perhaps(this::decision),
                perhaps(this::decision),
                new TaskChain(
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(this::task)
                                .toList(),
                        random.nextInt(4)),
                perhaps(this::registration),
                perhaps(() -> Claim.of(new UnitId("returns-1"), actor(), instant())),
                perhaps(() -> new TagTick(actor(), instant())),
                perhaps(() -> new Ending(actor(), instant(), text())),
                perhaps(() -> new ModelRemoval(random.nextInt(9), text(), actor(), instant())),
                random.nextBoolean() ? List.of() : List.of(emergency()),
                life());
    }

    private Emergency emergency() {
        return new Emergency(
                actor(),
                instant(),
                instant(),
                text(),
                perhaps(() -> any(AuditAction.values())),
                perhaps(() -> new Review(actor(), instant(), any(Review.Verdict.values()), text())));
    }

    private Deliberation deliberation() {
        return new Deliberation(
                perhaps(() -> new EstimateApproval(actor(), instant(), amount(), new UnitId("retail"))),
                perhaps(() -> new Inquiry(actor(), instant(), text(), perhaps(this::text))),
                perhaps(() -> new Hold(actor(), instant())),
                perhaps(this::instant),
                random.nextBoolean() ? List.of() : List.of(actor()));
    }

    private SpaceLife life() {
        return new SpaceLife(
                perhaps(this::anchor),
                perhaps(() -> new WorkspaceName("research-lab")),
                List.of(Claim.of(new UnitId("returns-1"), actor(), instant()).ended(instant())),
                perhaps(() -> new Offer(recipient(), actor(), instant(), instant())),
                perhaps(() -> new Proposal(
                        any(Proposal.Kind.values()), actor(), instant(), text(), perhaps(this::recipient))),
                perhaps(() -> new Suspension(actor(), actor(), instant(), text(), perhaps(this::actor))),
                perhaps(() ->
                        new Retirement(actor(), instant(), text(), perhaps(this::instant), perhaps(this::instant))));
    }

    private Recipient recipient() {
        return new Recipient(new UnitId("returns-1"), perhaps(() -> new PersonId("U1")), text());
    }

    private RequestFields fields() {
        return new RequestFields(
                text(),
                new UnitId("retail"),
                perhaps(() -> new UnitId("returns-1")),
                any(UseCase.values()),
                any(WorkloadRuntime.values()),
                amount(),
                new BusinessCase(any(ValueType.values()), amount(), percent()),
                perhaps(this::text),
                perhaps(() -> new Addition(new RequestNumber(7), perhaps(() -> any(IamScope.values())))),
                random.nextBoolean());
    }

    private Decision decision() {
        return new Decision(
                random.nextBoolean(),
                actor(),
                instant(),
                perhaps(this::text),
                perhaps(this::scope),
                perhaps(() -> any(Priority.values())),
                perhaps(() -> new JoinedSpace("BR-7", anchor())),
                List.of(new Widening(any(Widening.Dimension.values()), text(), text())),
                perhaps(() -> new Confirmation(actor(), instant())),
                perhaps(this::actor));
    }

    private ApprovalScope scope() {
        return random.nextBoolean() ? workspaceScope() : roleScope();
    }

    private BedrockScope roleScope() {
        return new BedrockScope(
                new Model(Platform.BEDROCK, "Amazon", text(), "amazon.nova-lite-v1:0"),
                new Account("012345678901", text()),
                "us-east-1",
                any(IamScope.values()),
                List.of("bedrock:InvokeAgent"),
                perhaps(() -> new InferenceProfile(
                        "us.amazon.nova-lite-v1:0", List.of("us-east-1"), List.of("us-east-1", "us-west-2"))),
                new RoleName("finops-ai-invoices-br-7"));
    }

    private Anchor anchor() {
        return random.nextBoolean()
                ? new WorkspaceArn("arn:aws:aws-external-anthropic:eu-central-1:012345678901:workspace/wrkspc_01Ab")
                : new RoleArn("arn:aws:iam::012345678901:role/ai/finops-ai-invoices-br-7");
    }

    private ClaudePlatformScope workspaceScope() {
        return new ClaudePlatformScope(
                new Model(Platform.CLAUDE_PLATFORM, "Anthropic", text(), "claude-sonnet-4-6"),
                new Account("012345678901", text()),
                "eu-central-1",
                any(IamScope.values()),
                List.of(),
                new WorkspaceName("returns-1"));
    }

    private Task task(int index) {
        return new Task(
                index + 1,
                any(TaskKind.values()),
                any(TaskState.values()),
                perhaps(this::actor),
                perhaps(this::instant),
                perhaps(this::text));
    }

    private Registration registration() {
        return new Registration(
                anchor(),
                any(RegistrationState.values()),
                actor(),
                instant(),
                perhaps(this::instant),
                perhaps(this::text),
                perhaps(this::instant));
    }

    private Actor actor() {
        return new Actor(any(Actor.Kind.values()), "U" + random.nextInt(1000), text());
    }

    private Usd amount() {
        return new Usd(new BigDecimal(new BigInteger(80, random).add(BigInteger.ONE), random.nextInt(11)));
    }

    private BigDecimal percent() {
        return new BigDecimal(BigInteger.valueOf(1 + random.nextInt(9)), random.nextInt(8) - 2);
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000));
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
