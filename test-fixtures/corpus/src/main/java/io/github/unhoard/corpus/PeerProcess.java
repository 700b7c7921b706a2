package io.github.unhoard.corpus;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The worker process that runs one peer. Used by one thread at a time. */
final class PeerProcess implements Workers.Resource {
  private final PeerTool tool;
  private final Path scratch;
  private final WorkerProcess worker;

  /**
   * Prepares a worker.
   *
   * @param classPath the peer and all that it needs
   * @param number tells the workers' folders apart
   */
  PeerProcess(Settings settings, Peer peer, List<Path> classPath, int number) {
    this.tool = peer.tool(classPath);
    this.scratch = settings.output().resolve("scratch-" + peer.id() + "-" + number);
    List<String> arguments = new ArrayList<>(tool.jvmOptions());
    arguments.add("-classpath");
    arguments.add(
        Stream.concat(classPath.stream().map(Path::toString), Stream.of(host()))
            .collect(Collectors.joining(File.pathSeparator)));
    arguments.add(PeerHost.class.getName());
    arguments.addAll(tool.entryPoint());
    this.worker = new WorkerProcess(settings, arguments, peer.id() + "-" + number + ".log");
  }

  /** Where this module's classes are; the rest of its class path is not the peer's business. */
  private static String host() {
    return Path.of(
            URI.create(
                PeerHost.class.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** Examines one file of a release; whatever goes wrong in there is the outcome's failure. */
  PeerOutcome examine(ResolvedSources release, String path) {
    try (ExtractedSources extracted =
        ExtractedSources.of(release.sourcesJar(), path, scratch.resolve("source"))) {
      Path file = extracted.root().resolve(path);
      if (!Files.exists(file)) {
        return PeerOutcome.failed("the sources jar lacks the file", 0);
      }
      // What is no UTF-8 stops a compiler, though it mostly is a name in a comment.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Files.writeString(file, text);
      Declarations source = DeclarationParser.parse(text);
      return examine(
          new PeerInput(
              path, file, source, release.classPath(), release.classesJar(), extracted.root()));
    } catch (IOException e) {
      return PeerOutcome.failed(e.getClass().getSimpleName() + ": " + Repository.firstLine(e), 0);
    }
  }

  private PeerOutcome examine(PeerInput input) throws IOException {
    PeerOutcome first = attempt(input, false);
    if (first.failure() == null || !tool.readsSource()) {
      return first;
    }
    PeerOutcome second = attempt(input, true);
    double seconds = first.seconds() + second.seconds();
    return new PeerOutcome(
        second.failure() == null ? null : first.failure(),
        second.warnings(),
        second.lines(),
        seconds);
  }

  private PeerOutcome attempt(PeerInput input, boolean oldJava) throws IOException {
    Files.deleteIfExists(input.report());
    double seconds = 0;
    try {
      PeerAnswer answer =
          (PeerAnswer) worker.ask(tool.arguments(input, oldJava).toArray(new String[0]));
      seconds = answer.seconds();
      return new PeerOutcome(
          null, tool.read(input, answer), input.source().lines().size(), seconds);
    } catch (PeerFailedException | WorkerFailedException e) {
      return PeerOutcome.failed(Repository.firstLine(e), seconds);
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
