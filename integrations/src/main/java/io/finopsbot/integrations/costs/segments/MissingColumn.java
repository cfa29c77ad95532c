package io.finopsbot.integrations.costs.segments;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A column that an export may leave out, and what that means to those who read its figures. */
public enum MissingColumn {
    RESOURCE_TAGS(
            ExportColumn.RESOURCE_TAGS, "the export has no resource tags: workspaces are looked for in its tags alone"),
    TAGS(ExportColumn.TAGS, "the export has no tags of principals and accounts: nothing can be told apart by them"),
    LEGAL_ENTITY(
            ExportColumn.LINE_ITEM_LEGAL_ENTITY,
            "the export has no legal entities: what only the seller's name shows to be Anthropic's is counted as other"),
    USAGE_END(
            ExportColumn.LINE_ITEM_USAGE_END_DATE,
            "the export has no ends of usage: each is taken to be an hour after its start"),
    IAM_PRINCIPAL(ExportColumn.LINE_ITEM_IAM_PRINCIPAL, "the export has no IAM principals: roles cannot be attributed"),
    NET_COST(
            ExportColumn.LINE_ITEM_NET_UNBLENDED_COST,
            "the export has no net cost: the unblended cost is shown in its place"),
    RESOURCE_ID(
            ExportColumn.LINE_ITEM_RESOURCE_ID,
            "the export has no resource ids: a workspace without its tag cannot be recognised"),
    INVOICE_ID(
            ExportColumn.BILL_INVOICE_ID, "the export has no invoice ids: a month is never known to be closed by them"),
    PRICING_UNIT(ExportColumn.PRICING_UNIT, "the export has no pricing units: amounts are shown without a unit");

    private final ExportColumn column;
    private final String sentence;

    MissingColumn(ExportColumn column, String sentence) {
        this.column = column;
        this.sentence = sentence;
    }

    /** What of these is not among the columns of that name. */
    static Set<MissingColumn> of(Collection<String> names) {
        Set<MissingColumn> missing = EnumSet.noneOf(MissingColumn.class);
        Arrays.stream(values())
                .filter(one -> !names.contains(one.column.title()))
                .forEach(missing::add);
        return missing;
    }

    /** What it means, in words for people. */
    public String sentence() {
        return sentence;
    }
}
