/**
 * ReleaseKeyMismatch: removals that miss their entry, by its key or by what they look up. Each
 * other class is one shape of it, which the rule asks in the order of its chain.
 */
@NullMarked
package io.github.unhoard.core.rule.release.key;

import org.jspecify.annotations.NullMarked;
