package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerHostTest {
  @Test
  void answersCarryWhatThePeerPrintedAndReturned() throws Exception {
    PeerAnswer answer = serve("tool", new String[] {"a", "b"}).get(0);
    assertEquals(2, answer.status());
    assertEquals("a b", answer.firstLine());
  }

  @Test
  void aCallThatThrowsLeavesTheNextAlone() throws Exception {
    List<PeerAnswer> answers = serve("tool", new String[0], new String[] {"c"});
    assertEquals(PeerAnswer.THROWN, answers.get(0).status());
    assertEquals("java.lang.IllegalStateException: no file", answers.get(0).output());
    assertEquals(1, answers.get(1).status());
  }

  /** A peer's command line. */
  static int tool(String[] arguments) {
    if (arguments.length == 0) {
      throw new IllegalStateException("no file");
    }
    System.out.println(String.join(" ", arguments));
    return arguments.length;
  }

  private static List<PeerAnswer> serve(String method, String[]... calls) throws Exception {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      for (String[] call : calls) {
        out.writeUnshared(call);
      }
    }
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    PeerHost.serve(
        new ByteArrayInputStream(sent.toByteArray()),
        received,
        PeerHostTest.class,
        method,
        new PrintStream(OutputStream.nullOutputStream()));
    List<PeerAnswer> answers = new ArrayList<>();
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(received.toByteArray()))) {
      for (int i = 0; i < calls.length; i++) {
        answers.add((PeerAnswer) in.readUnshared());
      }
    }
    return answers;
  }
}
