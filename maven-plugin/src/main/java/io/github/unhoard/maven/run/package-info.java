/** From sources to a report. */
@NullMarked
package io.github.unhoard.maven.run;

import org.jspecify.annotations.NullMarked;
