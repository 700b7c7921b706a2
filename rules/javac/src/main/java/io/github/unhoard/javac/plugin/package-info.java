/** The compiler plugin {@code -Xplugin:Unhoard}. */
@NullMarked
package io.github.unhoard.javac.plugin;

import org.jspecify.annotations.NullMarked;
