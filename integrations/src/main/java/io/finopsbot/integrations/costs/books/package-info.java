/** A book holds a delivery's daily figures by series; questions are answered from it. */
@NullMarked
package io.finopsbot.integrations.costs.books;

import org.jspecify.annotations.NullMarked;
