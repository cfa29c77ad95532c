package io.finopsbot.bot.why;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.home.ManyTimes;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A trace with that many owners and suspensions, and with that many additions. */
public final class WhyRenderings {
    private WhyRenderings() {}

    public static List<Rendering> all() {
        return List.of(new Rendering(
                WhyCommand.class, "lines.json", "that many owners, suspensions and additions", WhyRenderings::trace));
    }

    private static JsonNode trace(int count) {
        try (BotStage stage = new BotStage()) {
            Company company = stage.company;
            BusinessRequest holder = Sample.suspendedAndResumed(company, count);
            BusinessRequest second = company.submitted();
            Approve more = new Approve(1, Company.joining(holder, Company.HAIKU), Priority.NORMAL);
            company.done(second, more, LENA);
            for (int owner = 0; owner < count; owner++) {
                company.done(holder, new ReleaseSpace(), OLIVIA);
                company.done(holder, new ClaimSpace(), OLIVIA);
            }
            ReadingRoom room = new ReadingRoom(
                    ManyTimes.of(company.ledger, Math.max(1, count)), company.people, company.settings, company.clock);
            WhyCommand why = new WhyCommand(stage.conversation, room, company.ledger, Sample.vastOrganisation());
            return stage.answered(why, holder.number().toString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
