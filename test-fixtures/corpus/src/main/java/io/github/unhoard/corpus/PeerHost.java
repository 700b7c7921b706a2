package io.github.unhoard.corpus;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * A peer's own process: calls its command line again and again, so that it is loaded once. Uses
 * nothing but the JDK, since the class path here is the peer's.
 */
final class PeerHost {
  private PeerHost() {}

  /**
   * Serves until standard input ends.
   *
   * @param args the peer's class, and its static method that takes the arguments unless the class
   *     is a {@link JavaCompiler}, whose last argument is the file
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    OutputStream answers = System.out;
    System.setOut(System.err);
    serve(System.in, answers, Class.forName(args[0]), args.length > 1 ? args[1] : "", System.err);
  }

  static void serve(
      InputStream requests, OutputStream answers, Class<?> peer, String method, PrintStream log)
      throws IOException, ClassNotFoundException {
    ObjectOutputStream out = new ObjectOutputStream(answers);
    out.flush();
    ObjectInputStream in = new ObjectInputStream(requests);
    while (true) {
      String[] arguments;
      try {
        arguments = (String[]) in.readUnshared();
      } catch (EOFException e) {
        return;
      }
      out.writeUnshared(answer(peer, method, arguments, log));
      out.flush();
      out.reset();
    }
  }

  private static PeerAnswer answer(
      Class<?> peer, String method, String[] arguments, PrintStream log) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    long start = System.nanoTime();
    int status;
    try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(capture);
      System.setErr(capture);
      status = call(peer, method, arguments, capture);
    } catch (ReflectiveOperationException | RuntimeException | StackOverflowError e) {
      Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
      if (cause instanceof OutOfMemoryError fatal) {
        throw fatal;
      }
      cause.printStackTrace(log);
      return new PeerAnswer(PeerAnswer.THROWN, cause.toString(), seconds(start));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return new PeerAnswer(status, printed.toString(StandardCharsets.UTF_8), seconds(start));
  }

  private static int call(Class<?> peer, String method, String[] arguments, PrintStream capture)
      throws ReflectiveOperationException {
    if (JavaCompiler.class.isAssignableFrom(peer)) {
      return compile(
          (JavaCompiler) peer.getDeclaredConstructor().newInstance(), arguments, capture);
    }
    Method command = peer.getDeclaredMethod(method, String[].class);
    command.setAccessible(true);
    return command.invoke(null, (Object) arguments) instanceof Integer status ? status : 0;
  }

  /** A compiler as it is called in code, since some do not read all their options when run. */
  private static int compile(JavaCompiler compiler, String[] arguments, PrintStream capture) {
    List<String> options = List.of(arguments).subList(0, arguments.length - 1);
    String file = arguments[arguments.length - 1];
    PrintWriter out = new PrintWriter(capture, true, StandardCharsets.UTF_8);
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      return Boolean.TRUE.equals(
              compiler
                  .getTask(out, files, null, options, null, files.getJavaFileObjects(file))
                  .call())
          ? 0
          : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      out.flush();
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
