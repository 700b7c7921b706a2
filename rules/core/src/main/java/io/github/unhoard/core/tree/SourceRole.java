package io.github.unhoard.core.tree;

/** What a source file is for: releases that only tests call are not releases. */
public enum SourceRole {
  MAIN,
  TEST,
  GENERATED
}
