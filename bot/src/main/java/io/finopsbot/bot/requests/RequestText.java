package io.finopsbot.bot.requests;

import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessCase;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spend.Usd;

/** A request's content in words, the same on card, in forms and in answers. */
public final class RequestText {
    private final Words words;
    private final Organisation organisation;

    public RequestText(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    /** Such as {@code USD 1,200.00}. */
    public String usd(Usd amount) {
        return Figures.usd(amount.amount());
    }

    /** Such as {@code 120,000 CCU}. */
    public String ccu(Usd amount) {
        return Figures.ccu(amount.toCcu().units());
    }

    /** Both. */
    public String money(Usd amount) {
        return words.say("card.money", usd(amount), ccu(amount));
    }

    /** Such as {@code Payments / Invoices}. */
    public String unit(RequestFields fields) {
        String portfolio = organisation.nameOf(fields.portfolio());
        UnitId product = fields.product();
        return product == null ? portfolio : portfolio + " / " + organisation.nameOf(product);
    }

    /** Such as {@code Cost Saving: USD 90,000.00 a year, target 20 % = USD 18,000.00 a year}. */
    public String businessCase(BusinessCase businessCase) {
        return words.say(
                "card.case-line",
                businessCase.valueType(),
                usd(businessCase.annualBaseline()),
                Figures.plain(businessCase.targetPercent()),
                usd(businessCase.declaredOpportunity()));
    }
}
