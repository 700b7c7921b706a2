/**
 * The corpus command: runs the rules over released libraries and measures what they find. History
 * mode scores them on leaks that upstream fixed, precision mode lists what they say about unrelated
 * libraries.
 */
@NullMarked
package io.github.unhoard.corpus;

import org.jspecify.annotations.NullMarked;
