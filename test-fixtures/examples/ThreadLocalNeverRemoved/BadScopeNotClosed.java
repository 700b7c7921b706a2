package examples.threadlocalneverremoved;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;

/** Spans that stay current in the thread, with all that they hold. */
public class BadScopeNotClosed {
  private final Tracer tracer;

  public BadScopeNotClosed(Tracer tracer) {
    this.tracer = tracer;
  }

  public void send(Runnable work) {
    Span span = tracer.spanBuilder("send").startSpan();
    span.makeCurrent(); // LEAK: ThreadLocalNeverRemoved@warning: makeCurrent()
    work.run();
    span.end();
  }

  public void receive(Runnable work) {
    Span span = tracer.spanBuilder("receive").startSpan();
    Scope scope = span.makeCurrent(); // LEAK: ThreadLocalNeverRemoved@warning: not in a finally block
    work.run();
    scope.close();
    span.end();
  }
}
