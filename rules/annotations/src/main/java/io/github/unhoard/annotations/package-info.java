/** Claims about what code keeps. */
package io.github.unhoard.annotations;
