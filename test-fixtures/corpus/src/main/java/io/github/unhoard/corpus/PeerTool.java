package io.github.unhoard.corpus;

import java.util.List;

/** How one peer is called and how its answer is read. */
interface PeerTool {
  /** Arguments of {@code java} before the class path. */
  List<String> jvmOptions();

  /** What {@link PeerHost} calls: a class, and its method unless it is a compiler. */
  List<String> entryPoint();

  /** Whether it reads the source, so that the level of Java matters. */
  boolean readsSource();

  /**
   * The peer's command line for one file.
   *
   * @param oldJava read the file as Java 8, for files that the newest level refuses
   * @throws PeerFailedException when there is nothing that it could look at
   */
  List<String> arguments(PeerInput input, boolean oldJava) throws PeerFailedException;

  /**
   * What the peer said.
   *
   * @throws PeerFailedException when it has not looked at the file
   */
  List<PeerWarning> read(PeerInput input, PeerAnswer answer) throws PeerFailedException;
}
