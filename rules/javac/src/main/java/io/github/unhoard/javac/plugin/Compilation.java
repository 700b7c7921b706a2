package io.github.unhoard.javac.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.github.unhoard.javac.CompilationUnitLowering;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Follows one compilation. Classes are lowered as soon as the compiler has analysed them, since it
 * then translates them in place. When the last one is, and the compiler goes on to write byte code,
 * which it does only if it found no error, the whole is analysed; a class file that is not written
 * yet stays unwritten, so that build tools see that there is something left to compile.
 */
final class Compilation implements TaskListener {
  private final PluginOptions options;
  private final Map<URI, UnitProgress> units = new LinkedHashMap<>();
  private final World world;
  private @Nullable CompilationUnitLowering lowering;

  /** Whether a file that is parsed now is one the compiler looked for by itself. */
  private boolean enters;

  Compilation(JavacTask task, PluginOptions options) {
    this.options = options;
    this.world = new World(task, options);
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ENTER) {
      enters = true;
    } else if (event.getKind() == TaskEvent.Kind.GENERATE) {
      UnitProgress unit = units.get(event.getSourceFile().toUri());
      if (unit != null) {
        unit.generated();
      }
      if (units.values().stream().allMatch(UnitProgress::isLowered)) {
        world.judge(units.values());
      }
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ANNOTATION_PROCESSING_ROUND -> enters = false;
      case PARSE -> parsed(event.getCompilationUnit());
      case ANALYZE -> {
        if (event.getTypeElement() != null) {
          analysed(event.getCompilationUnit(), event.getTypeElement());
        }
      }
      case COMPILATION -> {
        // Sources that were found on the source path may be left without byte code.
        if (units.values().stream().allMatch(UnitProgress::isLoweredAndSound)) {
          world.judge(units.values());
        }
        units.clear();
        lowering = null;
      }
      default -> {
        // Nothing happens to the trees.
      }
    }
  }

  private UnitProgress parsed(CompilationUnitTree tree) {
    UnitProgress unit = new UnitProgress(tree, options.origin(tree), enters);
    units.put(tree.getSourceFile().toUri(), unit);
    return unit;
  }

  private void analysed(CompilationUnitTree tree, TypeElement type) {
    UnitProgress unit = units.get(tree.getSourceFile().toUri());
    if (unit == null) {
      unit = parsed(tree);
    }
    if (lowering == null) {
      lowering = world.lowering();
    }
    unit.lower(type, lowering);
  }
}
