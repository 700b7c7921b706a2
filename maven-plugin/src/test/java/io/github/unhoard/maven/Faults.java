package io.github.unhoard.maven;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;

/** How each fault of {@code docs/faults.md} is brought about. */
final class Faults {
  private static final List<String> ENGINES = List.of("javac", "javaparser", "pmd");
  private static final List<String> COMPILERS = List.of("javac", "pmd");

  private final List<Fault> all = new ArrayList<>();

  private Faults() {}

  /**
   * One fault.
   *
   * @param name its first column in the documentation
   * @param engines that it is tried with; empty for the one of {@code auto}
   */
  record Fault(String name, List<String> engines, Injection injection) {}

  /** Spoils a run. */
  @FunctionalInterface
  interface Injection {
    void into(FaultyRun run) throws IOException;
  }

  static List<Fault> all() {
    Faults faults = new Faults();
    faults.sources();
    faults.classPath();
    faults.archives();
    faults.steering();
    faults.configuration();
    faults.output();
    return List.copyOf(faults.all);
  }

  private void add(String name, Injection injection) {
    add(name, List.of(), injection);
  }

  private void add(String name, List<String> engines, Injection injection) {
    all.add(new Fault(name, engines, injection));
  }

  private void sources() {
    add(
        "a source file that may not be read",
        run -> {
          run.write("shop/Secret.java", FaultyRun.LEAK);
          Path file = run.file("shop/Secret.java");
          boolean obeyed = file.toFile().setReadable(false) && !Files.isReadable(file);
          Assumptions.assumeTrue(obeyed, "this user may read everything");
        });
    add(
        "a source file that the disk does not give",
        run -> {
          Path damaged = Path.of("/proc/self/mem");
          Assumptions.assumeTrue(Files.isReadable(damaged), "no file here that fails when read");
          run.link("shop/Damaged.java", damaged);
        });
    add(
        "binary data in a `.java` file",
        ENGINES,
        run -> {
          byte[] bytes = new byte[5000];
          new Random(1).nextBytes(bytes);
          run.write("shop/Garbage.java", bytes);
        });
    add(
        "a source file of 50,000 lines",
        ENGINES,
        run -> run.write("shop/Long.java", FaultyText.longFile()));
    add(
        "5,000 parentheses in each other",
        List.of("javac", "javaparser"),
        run -> run.write("shop/Deep.java", FaultyText.deepFile()));
    add(
        "5,000 parentheses in each other, for PMD",
        List.of("pmd"),
        run -> run.write("shop/Deep.java", FaultyText.deepFile()));
    add("a folder that links to itself", run -> run.link("shop/again", run.file("shop")));
    add(
        "files that link to each other",
        run -> {
          run.link("shop/A.java", run.file("shop/B.java"));
          run.link("shop/B.java", run.file("shop/A.java"));
        });
  }

  private void classPath() {
    add("a class path entry that is not there", COMPILERS, run -> run.set("classpath", "gone.jar"));
    add(
        "a class path entry that is no jar, or half of one",
        COMPILERS,
        run -> {
          run.zip("whole.jar", "shop/Sessions.class");
          byte[] bytes = Files.readAllBytes(run.file("whole.jar"));
          run.write("half.jar", Arrays.copyOf(bytes, bytes.length / 2));
          run.set("classpath", "half.jar");
        });
    add(
        "a broken class path, for JavaParser",
        List.of("javaparser"),
        run -> run.set("classpath", "gone.jar"));
  }

  private void archives() {
    add(
        "an archive entry with `../` in its name",
        run -> {
          run.zip("code-sources.jar", "../Evil.java", "shop/Sessions.java");
          run.set("path", "code-sources.jar");
        });
    add(
        "a PATH that is a file and no archive",
        run -> {
          run.write("code-sources.jar", "no archive");
          run.set("path", "code-sources.jar");
        });
  }

  private void steering() {
    add(
        "malformed YAML in `unhoard.yml`",
        run -> run.write("unhoard.yml", "accept:\n  - rule: [A\n"));
    add("aliases in `unhoard.yml`", run -> run.write("unhoard.yml", FaultyText.laughs()));
    add(
        "a baseline of a newer Unhoard",
        run -> run.write("unhoard-baseline.txt", "# unhoard-baseline 2\n"));
    add(
        "a baseline with a merge conflict",
        run -> run.write("unhoard-baseline.txt", "# unhoard-baseline 1\n<<<<<<< HEAD\n"));
  }

  private void configuration() {
    add(
        "malformed YAML that the project configures caches with",
        run -> run.write("application.yml", "spring: [cache\n"));
    add(
        "YAML whose aliases grow without end",
        run -> run.write("application.yml", FaultyText.laughs()));
    add(
        "XML that refers to an entity of another file",
        run ->
            run.write(
                "ehcache.xml",
                "<!DOCTYPE ehcache [<!ENTITY secret SYSTEM '"
                    + run.file("secret.txt").toUri()
                    + "'>]>\n<ehcache>&secret;</ehcache>\n"));
    add(
        "XML with a document type elsewhere",
        run ->
            run.write(
                "ehcache.xml",
                "<!DOCTYPE ehcache SYSTEM 'http://localhost:9/ehcache.dtd'>\n<ehcache/>\n"));
  }

  private void output() {
    add(
        "a full disk",
        run ->
            run.writeTo(
                Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(1).build())
                    .getPath("/reports")));
    add(
        "an output folder that may not be written",
        run -> {
          Path folder = Files.createDirectory(run.file("out"));
          boolean obeyed = folder.toFile().setWritable(false) && !Files.isWritable(folder);
          Path kernels = Path.of("/sys/unhoard");
          Assumptions.assumeTrue(
              obeyed || Files.exists(kernels.getParent()), "no such folder here");
          run.writeTo(obeyed ? folder : kernels);
        });
    add("a file where the output folder should be", run -> run.write("out", "in the way"));
  }
}
