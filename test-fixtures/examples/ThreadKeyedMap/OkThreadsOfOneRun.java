package examples.threadkeyedmap;

import java.util.Hashtable;
import java.util.Map;

/** The threads of one run are awaited, and the table is dropped. */
public class OkThreadsOfOneRun {
  private Map<Thread, int[]> rowsOf;

  public void stop() {
    Thread.currentThread().interrupt();
  }

  public void smooth(int[][] rows) throws InterruptedException {
    rowsOf = new Hashtable<>();
    for (int[] row : rows) {
      Thread worker = new Thread(this::smoothOwnRow);
      rowsOf.put(worker, row);
      worker.start();
    }
    for (Thread worker : rowsOf.keySet()) {
      worker.join();
    }
    rowsOf = null;
  }

  private void smoothOwnRow() {
    int[] row = rowsOf.get(Thread.currentThread());
    for (int i = 1; i < row.length; i++) {
      row[i] = (row[i] + row[i - 1]) / 2;
    }
  }
}
