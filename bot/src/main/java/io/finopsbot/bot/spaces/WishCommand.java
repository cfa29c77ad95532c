package io.finopsbot.bot.spaces;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** {@code /finops release BR-1001}, and others of that kind: one thing is wanted, some with a reason behind it. */
public final class WishCommand implements Command {
    private final SpaceWish wish;
    private final RequestDesk desk;
    private final Conversation conversation;
    private final FindRequest find;

    private WishCommand(SpaceWish wish, RequestDesk desk, Conversation conversation, FindRequest find) {
        this.wish = wish;
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
    }

    /** {@code /finops release BR-1001}. */
    public static WishCommand release(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new WishCommand(SpaceWish.RELEASE, desk, conversation, find);
    }

    /** {@code /finops retire BR-1001 reason}. */
    public static WishCommand retire(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new WishCommand(SpaceWish.RETIRE, desk, conversation, find);
    }

    /** {@code /finops suspend BR-1001 reason}. */
    public static WishCommand suspend(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new WishCommand(SpaceWish.SUSPEND, desk, conversation, find);
    }

    /** {@code /finops resume BR-1001 reason}. */
    public static WishCommand resume(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new WishCommand(SpaceWish.RESUME, desk, conversation, find);
    }

    @Override
    public String word() {
        return wish.word;
    }

    @Override
    public String help() {
        return conversation.words().say(wish.help);
    }

    @Override
    public Response answer(Spoken spoken) {
        String reason = Markup.beginning(spoken.second(), SpaceText.LONGEST_REASON);
        if (wish.needsReason && reason.isEmpty()) {
            return conversation.answers().sentence(conversation.words().say("space.reason-missing", wish.word));
        }
        Outcome<BusinessRequest> outcome = find.spoken(spoken)
                .then(request -> desk.decide(
                        request.number(), wish.verb(reason), conversation.actor(spoken.userId()), spoken.envelope()));
        return outcome.fold(
                request -> conversation.answers().sentence(conversation.words().say(wish.done, request.number())),
                conversation.answers()::refusal);
    }
}
