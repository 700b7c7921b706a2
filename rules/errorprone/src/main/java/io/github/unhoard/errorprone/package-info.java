/** Error Prone checks, one per rule; each names its rule and nothing else. */
@NullMarked
package io.github.unhoard.errorprone;

import org.jspecify.annotations.NullMarked;
