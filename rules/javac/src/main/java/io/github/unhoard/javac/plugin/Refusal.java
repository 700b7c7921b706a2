package io.github.unhoard.javac.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic;

/** Fails the compilation because of the plugin's arguments, once there is a file to say it at. */
final class Refusal implements TaskListener {
  private final JavacTask task;
  private final String message;
  private boolean isSaid;

  Refusal(JavacTask task, String message) {
    this.task = task;
    this.message = message;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE && !isSaid) {
      isSaid = true;
      // A compiler plugin can report at files only; throwing prints a stack trace.
      Trees.instance(task)
          .printMessage(
              Diagnostic.Kind.ERROR,
              "-Xplugin:Unhoard: " + message,
              event.getCompilationUnit(),
              event.getCompilationUnit());
    }
  }
}
