package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Local;

/** A local variable with its type as this front end computes with it. */
record Binding(Local local, JavaType type) {
  String name() {
    return local.name();
  }
}
