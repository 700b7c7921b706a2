@NullMarked
package io.github.unhoard.corpus;

import org.jspecify.annotations.NullMarked;
