package io.finopsbot.workflows.desk;

/**
 * This installation of the bot, told from every other that works in the same tracker.
 *
 * @param id eight of a-z and 0-9, made once and kept in the database
 */
public record Installation(String id) {}
