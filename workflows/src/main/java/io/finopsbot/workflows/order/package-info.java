/**
 * The one place that speaks with Spring Statemachine: a pool of machines, each borrowed for one decision.
 */
@NullMarked
package io.finopsbot.workflows.order;

import org.jspecify.annotations.NullMarked;
