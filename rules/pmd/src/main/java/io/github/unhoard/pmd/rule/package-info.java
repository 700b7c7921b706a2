/**
 * One PMD rule per rule. PMD copies the rules per thread; what they share about a file hangs on the
 * file's own tree and goes with it.
 */
@NullMarked
package io.github.unhoard.pmd.rule;

import org.jspecify.annotations.NullMarked;
