package examples.twinreleaseforgotten;

import java.util.concurrent.ExecutorService;

/** One of the parts is ended by another verb, and one through a method of its own. */
public class OkAllPartsEnd {
  private final Part reader;
  private final Part writer;
  private final Part monitor;
  private final ExecutorService pool;

  public OkAllPartsEnd(Part reader, Part writer, Part monitor, ExecutorService pool) {
    this.reader = reader;
    this.writer = writer;
    this.monitor = monitor;
    this.pool = pool;
  }

  public void start() {
    reader.start();
    writer.start();
    monitor.start();
  }

  public void stop() {
    reader.stop();
    writer.stop();
    finish(monitor);
  }

  private void finish(Part part) {
    pool.execute(part::stop);
  }

  /** Has a life. */
  public interface Part {
    void start();

    void stop();
  }
}
