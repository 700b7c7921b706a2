package io.github.unhoard.corpus;

import io.github.unhoard.javac.JavacFrontEnd;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The worker process: reads requests from standard input and answers on standard output until its
 * input ends. A request that exhausts the heap ends the process, since nothing it holds can be
 * trusted afterwards.
 */
final class Engine {
  private Engine() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    OutputStream answers = System.out;
    // Whatever a library prints must not end up among the answers.
    System.setOut(System.err);
    serve(System.in, answers, new SourceAnalysis(new JavacFrontEnd()), System.err);
  }

  static void serve(
      InputStream requests, OutputStream answers, SourceAnalysis analysis, PrintStream log)
      throws IOException, ClassNotFoundException {
    ObjectOutputStream out = new ObjectOutputStream(answers);
    out.flush();
    ObjectInputStream in = new ObjectInputStream(requests);
    while (true) {
      AnalysisRequest request;
      try {
        request = (AnalysisRequest) in.readUnshared();
      } catch (EOFException e) {
        return;
      }
      out.writeUnshared(answer(analysis, request, log));
      out.flush();
      out.reset();
    }
  }

  private static AnalysisOutcome answer(
      SourceAnalysis analysis, AnalysisRequest request, PrintStream log) {
    try {
      return analysis.run(request);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The trace goes to the worker's log; the table carries the first line and where it happened.
      e.printStackTrace(log);
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      return AnalysisOutcome.failed(
          "the engine failed: "
              + e.getClass().getSimpleName()
              + ": "
              + Repository.firstLine(e)
              + where);
    }
  }
}
