/**
 * Lowers PMD's typed Java tree to the neutral tree, through PMD's public API only. One unit's
 * lowering is confined to the thread that has PMD's tree, and keeps nothing of it afterwards.
 */
@NullMarked
package io.github.unhoard.pmd;

import org.jspecify.annotations.NullMarked;
