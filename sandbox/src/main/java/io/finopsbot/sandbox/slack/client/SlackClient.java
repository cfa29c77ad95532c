package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.blocks.BlockText;
import io.finopsbot.sandbox.slack.team.Bell;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.HomeTabs;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.OpenViews;
import io.finopsbot.sandbox.slack.web.Content;
import org.springframework.stereotype.Component;

/** The program in front of which people sit: all that a person needs to see and to act. */
@Component
record SlackClient(
        People people,
        Channels channels,
        Messages messages,
        OpenViews views,
        HomeTabs homes,
        Content content,
        Bell bell,
        Pen pen,
        Payloads payloads,
        Actions actions,
        SlashCommand commands,
        CommandAnswer answers,
        SlackEvents events,
        Screen screen,
        Widgets widgets,
        BlockText texts) {}
