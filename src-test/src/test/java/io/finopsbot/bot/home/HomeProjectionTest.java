package io.finopsbot.bot.home;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.InMemoryHomeBook;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Home tab follows what happens. */
class HomeProjectionTest {
    private final SlackStub slack = new SlackStub();
    private final HomeStage stage = new HomeStage();
    private final InMemoryHomeBook book = new InMemoryHomeBook();
    private final HomeProjection projection = new HomeProjection(
            book,
            stage::of,
            new SlackClient(SlackConnection.open(slack.apiUrl()).methods(SlackStub.TOKEN)));

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void whatChangedIsShownAndWhatIsShownAlreadyIsNotShownAgain() {
        opens(OLIVIA);
        bringsUpToDate(OLIVIA);
        bringsUpToDate(OLIVIA);
        assertThat(slack.asked("views.publish")).hasSize(1);

        stage.histories.submitted("Search terms");
        bringsUpToDate(OLIVIA);

        assertThat(slack.asked("views.publish")).hasSize(2);
        assertThat(slack.asked("views.publish").get(1).get("user_id")).isEqualTo("U0OLIVIA");
        assertThat(slack.asked("views.publish").get(1).get("view")).contains("Search terms");
    }

    @Test
    void whoOpensItIsShownItInAnyCase() {
        opens(OLIVIA);
        bringsUpToDate(OLIVIA);
        opens(OLIVIA);
        bringsUpToDate(OLIVIA);

        assertThat(slack.asked("views.publish")).hasSize(2);
    }

    @Test
    void whatSlackDidNotTakeIsShownTheNextTime() {
        opens(OLIVIA);
        slack.answers("views.publish", SlackStub.status(500));
        assertThatThrownBy(() -> bringsUpToDate(OLIVIA)).isInstanceOf(IntegrationException.class);
        slack.answers("views.publish", SlackStub.json("{'ok': true}"));

        bringsUpToDate(OLIVIA);

        assertThat(slack.asked("views.publish")).hasSize(2);
        assertThat(book.shown(Company.id(OLIVIA))).isPresent();
    }

    @Test
    void aRequestWakesThoseWhoHaveOpenedTheirsAndSeeSomethingOfIt() {
        List.of(OLIVIA, PAULA, LENA, NORA).forEach(this::opens);
        List<String> woken = new ArrayList<>();
        BusinessRequest request = stage.histories.submitted("Search terms");

        HomesProjection homes = new HomesProjection(
                stage.histories.company.ledger,
                book,
                stage::viewer,
                (about, kind) -> woken.add(kind + " " + about.id()));
        homes.bringUpToDate(request.number(), () -> {});

        assertThat(woken).containsExactlyInAnyOrder("HOME U0OLIVIA", "HOME U0PAULA", "HOME U0LENA");
        opens(EMIL);
        homes.bringUpToDate(request.number(), () -> {});
        assertThat(woken).contains("HOME U0EMIL");
    }

    @Test
    void whoIsNoLongerAMemberIsNotWoken() {
        opens(PAULA);
        BusinessRequest request = stage.histories.submitted("Search terms");
        stage.histories.company.known(PAULA, Standing.DEACTIVATED);
        List<String> woken = new ArrayList<>();

        new HomesProjection(
                        stage.histories.company.ledger,
                        book,
                        stage::viewer,
                        (about, kind) -> woken.add(kind + " " + about.id()))
                .bringUpToDate(request.number(), () -> {});

        assertThat(woken).isEmpty();
    }

    @Test
    void otherRolesWakeEverybodyOnce() {
        List.of(OLIVIA, LENA).forEach(this::opens);
        List<String> woken = new ArrayList<>();
        Company company = stage.histories.company;
        RoleChanges changes =
                new RoleChanges(company.people, book, (about, kind) -> woken.add(kind + " " + about.id()));
        changes.look();
        woken.clear();

        changes.look();
        assertThat(woken).isEmpty();

        company.readRoles(Set.of(Company.id(OLIVIA)), Set.of());
        changes.look();
        changes.look();
        assertThat(woken).containsExactlyInAnyOrder("HOME U0OLIVIA", "HOME U0LENA");
    }

    private void opens(Actor actor) {
        book.opened(Company.id(actor), stage.histories.company.clock.instant());
    }

    private void bringsUpToDate(Actor actor) {
        projection.bringUpToDate(Subject.person(Company.id(actor)), () -> {});
    }
}
