/** Rules on listeners and other registrations that nobody takes back. */
@NullMarked
package io.github.unhoard.core.rule.listener;

import org.jspecify.annotations.NullMarked;
