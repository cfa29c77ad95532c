package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What an audit record holds of a request's content. */
final class FieldDetails {
    private FieldDetails() {}

    static Map<String, String> of(BusinessRequest request) {
        RequestFields fields = request.fields();
        Map<String, String> details = new HashMap<>();
        details.put("revision", Integer.toString(request.revision()));
        details.put("workload", fields.workload());
        details.put("portfolio", fields.portfolio().value());
        details.put("use case", fields.useCase().name());
        details.put("runtime", fields.runtime().name());
        details.put("monthly estimate USD", plain(fields.monthlyEstimate()));
        details.put("value type", fields.businessCase().valueType().name());
        details.put(
                "annual baseline USD",
                plain(fields.businessCase().annualBaseline().amount()));
        details.put("target percent", plain(fields.businessCase().targetPercent()));
        if (request.life().adopted() != null) {
            details.put("adopts", request.life().adopted().value());
        }
        if (request.life().called() != null) {
            details.put("called", request.life().called().value());
        }
        if (fields.product() != null) {
            details.put("product", fields.product().value());
        }
        if (fields.suggestedModel() != null) {
            details.put("suggested model", fields.suggestedModel());
        }
        if (fields.addition() != null) {
            details.put("added to", fields.addition().space().toString());
        }
        if (fields.besides()) {
            details.put("asked although covered", "yes");
        }
        return details;
    }

    /** Such as {@code 1200.5}. */
    static String plain(Usd amount) {
        return plain(amount.amount());
    }

    /** As people read it, to the cent: {@code 1,200.50}. */
    static String grouped(Usd amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.amount());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
