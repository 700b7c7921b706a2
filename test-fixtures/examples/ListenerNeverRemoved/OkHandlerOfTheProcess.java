package examples.listenerneverremoved;

/** There is one such handler at a time: the next one replaces it. */
public class OkHandlerOfTheProcess {
  private int failures;

  public void start() {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures++);
  }

  public int failures() {
    return failures;
  }
}
