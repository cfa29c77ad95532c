package io.finopsbot.bot.approvals;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;

import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ChangeScope;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.OfferSpace;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.ReassignSpace;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.desk.ReturnCurrentTask;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.TransferTo;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import java.util.ArrayList;
import java.util.List;

/** The card of what is claimed, offered, to be taken away, or was there before; and the form that approves the last. */
final class CardLifeRenderings {
    private static final RoleArn LONGEST_ROLE =
            new RoleArn("arn:aws:iam::123456789012:role/" + "<!channel>/".repeat(45) + "x".repeat(64));

    private CardLifeRenderings() {}

    static List<Rendering> all() {
        List<Rendering> all = new ArrayList<>();
        all.add(new Rendering(
                Card.class, "card.json", "it is offered to somebody", count -> CardRenderings.card(offered())));
        all.add(new Rendering(
                Card.class,
                "card.json",
                "a suspension is proposed",
                count -> CardRenderings.card(suspensionProposed(count))));
        all.add(new Rendering(
                Card.class,
                "card.json",
                "another owner is proposed",
                count -> CardRenderings.card(reassignmentProposed(count))));
        all.add(new Rendering(
                Card.class, "card.json", "its last task came back", count -> CardRenderings.card(cannotRetire(count))));
        all.add(new Rendering(
                Card.class,
                "card.json",
                "suspended and resumed that many times",
                count -> CardRenderings.card(Sample.suspendedAndResumed(new Company(true), count))));
        all.add(new Rendering(
                Card.class, "card.json", "the longest role is registered", count -> CardRenderings.card(registered())));
        for (Anchor anchor : List.of(Company.ARN, LONGEST_ROLE)) {
            all.add(new Rendering(
                    Card.class,
                    "card.json",
                    "adopts a " + anchor.getClass().getSimpleName(),
                    count -> CardRenderings.card(adopting(anchor))));
            all.add(new Rendering(
                    ApproveForm.class,
                    "approve-form.json",
                    "adopts a " + anchor.getClass().getSimpleName(),
                    count -> CardRenderings.form(new Histories(), adopting(anchor), AdoptedPlace.platform(anchor))));
        }
        all.add(new Rendering(
                ApproveForm.class,
                "approve-form.json",
                "changes the scope of what was returned",
                count -> CardRenderings.form(new Histories(), returned(), Platform.CLAUDE_PLATFORM)));
        all.add(new Rendering(
                Card.class, "card.json", "another scope is proposed", count -> CardRenderings.card(rescoping())));
        return all;
    }

    private static BusinessRequest returned() {
        return Sample.inState(
                new Company(true), RequestState.RETURNED, Sample.fields(Sample.LONG_WORKLOAD), "no quota");
    }

    private static BusinessRequest rescoping() {
        Company company = new Company(true);
        BusinessRequest returned = company.done(company.approved(), new ReturnCurrentTask("no quota", "test"), EMIL);
        company.agreed(Company.MODEL, ModelTerms.restricted(List.of(), true));
        ChangeScope change = new ChangeScope(returned.revision(), Company.choice("another-name"), Priority.NORMAL);
        return company.done(returned, change, LENA);
    }

    private static BusinessRequest offered() {
        Company company = new Company(true);
        OfferSpace offer = new OfferSpace(new TransferTo(Company.id(NORA), null));
        return company.done(CardRenderings.claimed(company), offer, OLIVIA);
    }

    private static BusinessRequest suspensionProposed(int sentences) {
        Company company = new Company(true);
        ProposeSuspension suspension = new ProposeSuspension("It is down & up. ".repeat(sentences) + "!");
        return company.done(CardRenderings.claimed(company), suspension, LENA);
    }

    private static BusinessRequest reassignmentProposed(int sentences) {
        Company company = new Company(true);
        BusinessRequest claimed = CardRenderings.claimed(company);
        company.known(OLIVIA, Standing.DEACTIVATED);
        TransferTo nora = new TransferTo(Company.id(NORA), null);
        return company.done(claimed, new ReassignSpace(nora, "It is down & up. ".repeat(sentences) + "!"), LENA);
    }

    private static BusinessRequest cannotRetire(int sentences) {
        Company company = new Company(true);
        BusinessRequest retiring = company.done(CardRenderings.claimed(company), new RetireSpace("It is over"), OLIVIA);
        ReturnCurrentTask back = new ReturnCurrentTask("It is down & up. ".repeat(sentences) + "!", "test");
        return company.done(retiring, back, EMIL);
    }

    private static BusinessRequest registered() {
        Company company = new Company(true);
        ScopeChoice role = new ScopeChoice(
                Platform.BEDROCK, Company.NOVA, "?", Company.REGION, IamScope.INFERENCE, List.of(), "", null);
        BusinessRequest request = adopting(company, LONGEST_ROLE);
        company.done(request, new Approve(request.revision(), role, Priority.NORMAL), LENA);
        return company.done(request, new RegisterArn(LONGEST_ROLE.value(), "test"), EMIL);
    }

    private static BusinessRequest adopting(Anchor anchor) {
        return adopting(new Company(true), anchor);
    }

    private static BusinessRequest adopting(Company company, Anchor anchor) {
        return company.desk
                .submit(Sample.fields(Sample.LONG_WORKLOAD), anchor, null, OLIVIA, Envelope.own())
                .result()
                .orElseThrow();
    }
}
