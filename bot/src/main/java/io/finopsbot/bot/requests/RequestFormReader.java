package io.finopsbot.bot.requests;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessCase;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.UseCase;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was filled into the request form, and says beside which field what is wrong. */
final class RequestFormReader {
    /** Beside which field a refusal is shown. */
    static final Map<Rule, String> FIELDS =
            Map.of(Rule.ALREADY_COVERED, "besides", Rule.NOT_CLAIMED, "space", Rule.MODEL_BLOCKED, "model");

    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);

    private final Words words;
    private final Organisation organisation;
    private final Form form;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    RequestFormReader(Words words, Organisation organisation, Form form) {
        this.words = words;
        this.organisation = organisation;
        this.form = form;
    }

    /** What is wrong, by block id; only complete after {@link #fields()}. */
    Map<String, String> wrong() {
        return wrong;
    }

    /** The fields, if nothing is wrong. */
    Optional<RequestFields> fields() {
        String workload = workload();
        @Nullable UnitId portfolio = portfolio();
        @Nullable UnitId product = product(portfolio);
        @Nullable Usd estimate = money("estimate");
        @Nullable Usd baseline = money("baseline");
        @Nullable BigDecimal target = percent();
        @Nullable UseCase useCase = term("use-case", UseCase.class);
        @Nullable WorkloadRuntime runtime = term("runtime", WorkloadRuntime.class);
        BusinessCase.@Nullable ValueType valueType = term("value-type", BusinessCase.ValueType.class);
        if (!wrong.isEmpty()
                || portfolio == null
                || estimate == null
                || baseline == null
                || target == null
                || useCase == null
                || runtime == null
                || valueType == null) {
            return Optional.empty();
        }
        return Optional.of(new RequestFields(
                workload,
                portfolio,
                product,
                useCase,
                runtime,
                estimate,
                new BusinessCase(valueType, baseline, target),
                form.choice("model").orElse(null),
                addition(),
                form.ticked("besides")));
    }

    private @Nullable Addition addition() {
        return form.choice("space")
                .flatMap(RequestNumber::parse)
                .map(space -> new Addition(
                        space, form.choice("wanted").map(IamScope::valueOf).orElse(null)))
                .orElse(null);
    }

    private String workload() {
        String text = form.text("workload").replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            wrong.put("workload", words.say("field.required"));
        } else if (text.length() > RequestFields.LONGEST_WORKLOAD) {
            wrong.put("workload", words.say("field.too-long", RequestFields.LONGEST_WORKLOAD));
        }
        return text;
    }

    private @Nullable UnitId portfolio() {
        Optional<Unit> unit = form.choice("portfolio").map(UnitId::new).flatMap(organisation::find);
        if (unit.isEmpty() || unit.get().parent() != null) {
            wrong.put("portfolio", words.say("field.unit"));
            return null;
        }
        return unit.get().id();
    }

    private @Nullable UnitId product(@Nullable UnitId portfolio) {
        Optional<String> block = form.block(RequestForm.PRODUCT);
        Optional<String> chosen = block.flatMap(form::choice);
        if (chosen.isEmpty() || portfolio == null) {
            return null;
        }
        Optional<Unit> unit = organisation.find(new UnitId(chosen.get()));
        if (unit.isEmpty() || !portfolio.equals(unit.get().parent())) {
            wrong.put(block.get(), words.say("field.product"));
            return null;
        }
        return unit.get().id();
    }

    private @Nullable Usd money(String block) {
        BigDecimal amount = number(block);
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST_MONEY) > 0 || amount.scale() > 2) {
            wrong.put(block, words.say("field.money"));
            return null;
        }
        return new Usd(amount);
    }

    private @Nullable BigDecimal percent() {
        BigDecimal target = number("target");
        if (target == null || target.signum() <= 0 || target.compareTo(MOST_PERCENT) > 0) {
            wrong.put("target", words.say("field.percent"));
            return null;
        }
        return target;
    }

    /** A number with an optional currency sign, percent sign and thousands separators. */
    private @Nullable BigDecimal number(String block) {
        String text = form.text(block).replaceFirst("^(USD|\\$)\\s*", "").replaceFirst("\\s*%$", "");
        boolean plain = text.matches("\\d{1,12}(\\.\\d{1,4})?");
        boolean grouped = text.matches("\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,4})?");
        return plain || grouped ? new BigDecimal(text.replace(",", "")) : null;
    }

    private <E extends Enum<E>> @Nullable E term(String block, Class<E> type) {
        Optional<String> chosen = form.choice(block);
        if (chosen.isEmpty()) {
            wrong.put(block, words.say("field.required"));
            return null;
        }
        return Enum.valueOf(type, chosen.get());
    }
}
