/** What all rules share: who they are, how they report, and what becomes of objects. */
@NullMarked
package io.github.unhoard.core.rule;

import org.jspecify.annotations.NullMarked;
