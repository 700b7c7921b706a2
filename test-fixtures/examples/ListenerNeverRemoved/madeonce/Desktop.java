package examples.listenerneverremoved.madeonce;

import java.util.ArrayList;
import java.util.List;

/** One desktop, which makes its parts when they are first asked for. */
public final class Desktop {
  private static final Desktop INSTANCE = new Desktop();

  private OkThemeTracker themes;
  private final OkClockTicker ticker = new OkClockTicker(60);
  private final List<BadWorkWindow> open = new ArrayList<>();

  private Desktop() {}

  public static Desktop get() {
    return INSTANCE;
  }

  public synchronized OkThemeTracker themes() {
    if (themes == null) {
      themes = new OkThemeTracker();
    }
    return themes;
  }

  public OkClockTicker ticker() {
    return ticker;
  }

  public void openWindow(String title) {
    BadWorkWindow window = new BadWorkWindow(title);
    open.add(window);
    window.show();
  }

  public void closeWindow(BadWorkWindow window) {
    open.remove(window);
    window.dispose();
  }
}
