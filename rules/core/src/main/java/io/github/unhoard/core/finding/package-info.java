/** What the rules report: findings, their evidence and their repairs. */
@NullMarked
package io.github.unhoard.core.finding;

import org.jspecify.annotations.NullMarked;
