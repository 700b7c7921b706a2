/** The page to look at: what it shows as records, the templates in {@code src/main/jte} as view. */
@NullMarked
package io.github.unhoard.reports.html;

import org.jspecify.annotations.NullMarked;
