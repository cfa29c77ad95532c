/**
 * What leads decide about models: what a model is and may be had for, proposals and their cards, and what follows from a
 * block.
 */
@NullMarked
package io.finopsbot.bot.models;

import org.jspecify.annotations.NullMarked;
