/** The rules: judgements over retentions, one class per rule, and the entry that runs them. */
@NullMarked
package io.github.unhoard.core.rule;

import org.jspecify.annotations.NullMarked;
