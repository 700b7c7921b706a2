/** What the rules on missed releases share; each rule has a package of its own with its shapes. */
@NullMarked
package io.github.unhoard.core.rule.release;

import org.jspecify.annotations.NullMarked;
