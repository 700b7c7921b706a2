package io.github.unhoard.javac.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * {@code -Xplugin:Unhoard}: what one compilation compiles is analysed as one world, and findings
 * are errors and warnings of the compiler. Needs no access to the compiler's internals.
 */
public final class UnhoardPlugin implements Plugin {

  /** For the service loader. */
  public UnhoardPlugin() {}

  @Override
  public String getName() {
    return "Unhoard";
  }

  @Override
  public void init(JavacTask task, String... args) {
    try {
      task.addTaskListener(new Compilation(task, PluginOptions.parse(args)));
    } catch (InvalidOption invalid) {
      task.addTaskListener(new Refusal(task, invalid.getMessage()));
    }
  }
}
