package examples.threadlocalneverremoved;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** Scopes that are closed on every way, or handed to who closes them. */
public class OkScopeInTry {
  public void receive(Span span, Runnable work) {
    try (Scope scope = span.makeCurrent()) {
      work.run();
    } finally {
      span.end();
    }
  }

  public void resume(Context context, Runnable work) {
    Scope scope = context.makeCurrent();
    try {
      work.run();
    } finally {
      scope.close();
    }
  }

  public Scope enter(Span span) {
    return span.makeCurrent();
  }
}
