package examples.twinreleaseforgotten;

/** The kitchen is opened for the evening, and the ovens are off afterwards. */
public class OkDestroyStops {
  private Ovens ovens;

  public void init() {
    ovens = new Ovens(4);
    ovens.start();
  }

  public int bake(int loaves) {
    return ovens.heat() * loaves;
  }

  public void destroy() {
    ovens.stop();
  }

  /** Hot. */
  public static final class Ovens {
    private final int number;

    Ovens(int number) {
      this.number = number;
    }

    void start() {}

    void stop() {}

    int heat() {
      return number;
    }
  }
}
