package io.finopsbot.bot.home;

import io.finopsbot.bot.coverage.CurrentModels;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A company, and the Home tabs of its people as they are now. */
public final class HomeStage {
    public final Histories histories = new Histories();
    private final Company company = histories.company;
    private final Words words = Words.standard();
    private final Organisation organisation;
    private final RequestLedger ledger;
    private final List<UsageLine> usage = new ArrayList<>();

    public HomeStage() {
        this(null, 1);
    }

    /**
     * With units of other names than the company has.
     *
     * @param times how often everything is on each list
     */
    HomeStage(@Nullable Organisation named, int times) {
        organisation = named == null ? company.settings.organisation() : named;
        ledger = ManyTimes.of(company.ledger, times);
    }

    /** The export says that this was used today. */
    void used(@Nullable String workspace, String cost) {
        Usd usd = Usd.of(cost);
        usage.add(new UsageLine(
                workspace,
                company.clock.instant().atOffset(ZoneOffset.UTC).toLocalDate(),
                new Ccu(usd.amount().multiply(BigDecimal.valueOf(100))),
                usd));
    }

    public JsonNode of(Actor actor) {
        return of(Company.id(actor));
    }

    JsonNode of(PersonId person) {
        MonthSoFar month = month();
        return new Home(
                        lists(),
                        new LeadsView(
                                new CurrentModels(ledger, histories.issueBook(), histories.options), month, text()),
                        new HomeBlocks(words),
                        text())
                .of(viewer(person));
    }

    Viewer viewer(PersonId person) {
        return new Viewers(company.people, company.ledger, organisation, company.clock).apply(person);
    }

    HomeLists lists() {
        return new HomeLists(
                List.of(
                        new WaitingItems(ledger, text()),
                        new QueueItems(ledger, histories.issueBook(), text()),
                        new EstimateItems(ledger, text()),
                        new ClaimableItems(ledger, text()),
                        new SpaceItems(ledger, month(), text()),
                        new RequestItems(ledger, text())),
                company.room);
    }

    private ItemText text() {
        return new ItemText(words, new RequestText(words, organisation));
    }

    private MonthSoFar month() {
        return new MonthSoFar(new MonthSpend(this::read, ledger, organisation, company.clock), company.clock);
    }

    private PlatformMonth read(YearMonth month) {
        Instant now = company.clock.instant();
        return new PlatformMonth(month, usage, List.of(), Usd.ZERO, now, now);
    }
}
