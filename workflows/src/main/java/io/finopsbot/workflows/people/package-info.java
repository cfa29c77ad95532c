/**
 * Who acts: persons, roles and the organisation with its owners. Knows the rules, not the requests.
 */
@NullMarked
package io.finopsbot.workflows.people;

import org.jspecify.annotations.NullMarked;
