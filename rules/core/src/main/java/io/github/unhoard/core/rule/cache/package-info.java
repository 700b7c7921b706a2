/** Rules on caches: without limit, with keys that never match, with weak references that hold. */
@NullMarked
package io.github.unhoard.core.rule.cache;

import org.jspecify.annotations.NullMarked;
