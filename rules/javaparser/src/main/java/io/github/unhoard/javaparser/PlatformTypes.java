package io.github.unhoard.javaparser;

import java.lang.module.ModuleDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The exported classes of the Java platform this tool runs on, found by reflection and never
 * initialised.
 *
 * <p>Classes are looked up in the module that exports their package, so nothing on the tool's own
 * class path can be mistaken for the platform.
 */
final class PlatformTypes {
  private final Map<String, Module> exportingModules = new HashMap<>();
  private final Map<String, Optional<ClassSymbol>> classes = new ConcurrentHashMap<>();

  PlatformTypes() {
    for (Module module : ModuleLayer.boot().modules()) {
      if (isPlatform(module)) {
        for (ModuleDescriptor.Exports exports : module.getDescriptor().exports()) {
          if (!exports.isQualified()) {
            exportingModules.put(exports.source(), module);
          }
        }
      }
    }
  }

  private static boolean isPlatform(Module module) {
    String name = module.getName();
    return name != null && (name.startsWith("java.") || name.startsWith("jdk."));
  }

  boolean hasPackage(String packageName) {
    return exportingModules.containsKey(packageName);
  }

  /** Exported packages of the platform module {@code name} and what it requires transitively. */
  List<String> packagesOf(String name) {
    Map<String, Module> read = new HashMap<>();
    ModuleLayer.boot().findModule(name).ifPresent(module -> addReadable(module, read));
    Set<Module> modules = Set.copyOf(read.values());
    return exportingModules.entrySet().stream()
        .filter(entry -> modules.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static void addReadable(Module module, Map<String, Module> read) {
    if (read.putIfAbsent(module.getName(), module) != null) {
      return;
    }
    for (ModuleDescriptor.Requires required : module.getDescriptor().requires()) {
      if (required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
        ModuleLayer.boot().findModule(required.name()).ifPresent(m -> addReadable(m, read));
      }
    }
  }

  /** The class of that binary name; null when the platform exports none. */
  @Nullable ClassSymbol find(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    Module module = dot < 0 ? null : exportingModules.get(binaryName.substring(0, dot));
    if (module == null) {
      return null;
    }
    Optional<ClassSymbol> known = classes.get(binaryName);
    if (known == null) {
      Optional<ClassSymbol> loaded = load(module, binaryName);
      known = classes.putIfAbsent(binaryName, loaded);
      known = known == null ? loaded : known;
    }
    return known.orElse(null);
  }

  private Optional<ClassSymbol> load(Module module, String binaryName) {
    try {
      return Optional.ofNullable(Class.forName(module, binaryName))
          .map(found -> new PlatformClassSymbol(found, this));
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }
}
