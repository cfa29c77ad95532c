package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import org.junit.jupiter.api.Test;

/** The products in the forms of a request: those of the portfolio that is chosen, and of no other. */
class ProductMenuTest {
    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);

    @Test
    void theProductsComeWithTheirPortfolioAndGoWithIt() {
        Modal form = office.filledRequest();
        showsProducts(form);
        form.selects("Product", "Invoices");

        form.selects("Portfolio", "Customer Support").awaits("no products", open -> !hasProducts(open));
        form.selects("Portfolio", "Payments");
        showsProducts(form);

        assertThat(form.options("Product")).containsExactly("Invoices");
        assertThat(form.selects("Product", "Invoices").submits().text()).contains("is recorded");
        Office.closes(bot.slack().person(PIA));
    }

    @Test
    void aRequestThatIsRevisedCanMoveToAProduct() {
        String request = office.asks();
        SlackPerson pia = bot.slack().person(PIA);
        pia.types("/finops revise " + request);
        Modal form = pia.openModal();
        form.selects("Portfolio", "Customer Support").awaits("no products", open -> !hasProducts(open));
        form.selects("Portfolio", "Payments");
        showsProducts(form);

        assertThat(form.selects("Product", "Invoices").submits().text()).contains(request);
        Office.closes(pia);

        assertThat(office.audit(request)).contains("product=invoices");
    }

    private static void showsProducts(Modal form) {
        form.awaits("the products", ProductMenuTest::hasProducts);
    }

    private static boolean hasProducts(Modal form) {
        return form.labels().contains("Product");
    }
}
