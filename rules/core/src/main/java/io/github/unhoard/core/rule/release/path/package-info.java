/**
 * ReleaseSkippedOnFailure: ends and failures that pass a removal by. Each other class is one such
 * way, which the rule asks in the order of its chain.
 */
@NullMarked
package io.github.unhoard.core.rule.release.path;

import org.jspecify.annotations.NullMarked;
