/** Rules on threads, executors and what threads keep. */
@NullMarked
package io.github.unhoard.core.rule.thread;

import org.jspecify.annotations.NullMarked;
