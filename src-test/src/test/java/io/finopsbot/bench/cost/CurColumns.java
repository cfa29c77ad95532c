package io.finopsbot.bench.cost;

import java.util.List;
import java.util.Map;

/** The 127 columns of a CUR 2.0 export with resources and caller identity, in the order in which AWS lists them. */
final class CurColumns {
    /** Groups of columns; each name has the group's prefix. */
    private static final List<Map.Entry<String, String>> GROUPS = List.of(
            Map.entry(
                    "bill_",
                    "bill_type billing_entity billing_period_end_date billing_period_start_date invoice_id"
                            + " invoicing_entity payer_account_id payer_account_name"),
            Map.entry(
                    "",
                    "cost_category discount discount_bundled_discount discount_total_discount"
                            + " identity_line_item_id identity_time_interval"),
            Map.entry(
                    "line_item_",
                    "availability_zone blended_cost blended_rate currency_code iam_principal legal_entity"
                            + " line_item_description line_item_type net_unblended_cost net_unblended_rate normalization_factor"
                            + " normalized_usage_amount operation product_code resource_id tax_type unblended_cost unblended_rate"
                            + " usage_account_id usage_account_name usage_amount usage_end_date usage_start_date usage_type"),
            Map.entry(
                    "pricing_",
                    "currency lease_contract_length offering_class public_on_demand_cost"
                            + " public_on_demand_rate purchase_option rate_code rate_id term unit"),
            Map.entry("", "product"),
            Map.entry(
                    "product_",
                    "comment fee_code fee_description from_location from_location_type from_region_code"
                            + " instance_family instance_type instancesku location location_type operation pricing_unit product_family"
                            + " region_code servicecode sku to_location to_location_type to_region_code usagetype"),
            Map.entry(
                    "reservation_",
                    "amortized_upfront_cost_for_usage amortized_upfront_fee_for_billing_period"
                            + " availability_zone effective_cost end_time modification_status net_amortized_upfront_cost_for_usage"
                            + " net_amortized_upfront_fee_for_billing_period net_effective_cost net_recurring_fee_for_usage"
                            + " net_unused_amortized_upfront_fee_for_billing_period net_unused_recurring_fee net_upfront_value"
                            + " normalized_units_per_reservation number_of_reservations recurring_fee_for_usage reservation_a_r_n"
                            + " start_time subscription_id total_reserved_normalized_units total_reserved_units units_per_reservation"
                            + " unused_amortized_upfront_fee_for_billing_period unused_normalized_unit_quantity unused_quantity"
                            + " unused_recurring_fee upfront_value"),
            Map.entry("", "resource_tags"),
            Map.entry(
                    "savings_plan_",
                    "amortized_upfront_commitment_for_billing_period end_time instance_type_family"
                            + " net_amortized_upfront_commitment_for_billing_period net_recurring_commitment_for_billing_period"
                            + " net_savings_plan_effective_cost offering_type payment_option purchase_term"
                            + " recurring_commitment_for_billing_period region savings_plan_a_r_n savings_plan_effective_cost"
                            + " savings_plan_rate start_time total_commitment_to_date used_commitment"),
            Map.entry(
                    "split_line_item_",
                    "actual_usage net_split_cost net_unused_cost parent_resource_id"
                            + " public_on_demand_split_cost public_on_demand_unused_cost reserved_usage split_cost split_usage"
                            + " split_usage_ratio unused_cost"),
            Map.entry("", "tags"));

    private CurColumns() {}

    static List<String> names() {
        return GROUPS.stream()
                .flatMap(group -> List.of(group.getValue().split(" ")).stream().map(name -> group.getKey() + name))
                .toList();
    }
}
