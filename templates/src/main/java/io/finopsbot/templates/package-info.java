/**
 * The words and the class that fills them. Knows a JSON tree library and nothing else of the product.
 */
@NullMarked
package io.finopsbot.templates;

import org.jspecify.annotations.NullMarked;
