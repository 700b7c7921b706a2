package examples.registrynamepercall;

import java.util.concurrent.ThreadFactory;

/** A group of threads for each crew, which the group around it keeps. */
public class BadThreadGroupPerCrew implements ThreadFactory {
  private final ThreadGroup crew;

  public BadThreadGroupPerCrew(String name) {
    crew = new ThreadGroup(name + "@" + System.identityHashCode(this)); // LEAK: RegistryNamePerCall@warning: BadThreadGroupPerCrew
  }

  @Override
  public Thread newThread(Runnable job) {
    return new Thread(crew, job);
  }
}
