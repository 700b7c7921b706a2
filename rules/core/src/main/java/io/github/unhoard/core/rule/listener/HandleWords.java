package io.github.unhoard.core.rule.listener;

/** How messages speak of a scheduled task, and of any other registration that has a handle. */
enum HandleWords {
  TASK("the task", " cancels it", "Cancel", "cancelled", "schedules a task that", "scheduled"),
  REGISTRATION("what it is given", " undoes it", "Undo", "undone", "registers what", "registered");

  final String kept;
  final String undoesIt;
  final String undo;
  final String undone;
  final String begins;
  final String begun;

  HandleWords(
      String kept, String undoesIt, String undo, String undone, String begins, String begun) {
    this.kept = kept;
    this.undoesIt = undoesIt;
    this.undo = undo;
    this.undone = undone;
    this.begins = begins;
    this.begun = begun;
  }
}
