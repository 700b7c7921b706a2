/** What library calls do to holders, as data: YAML files beside the classes that read them. */
@NullMarked
package io.github.unhoard.core.catalog;

import org.jspecify.annotations.NullMarked;
