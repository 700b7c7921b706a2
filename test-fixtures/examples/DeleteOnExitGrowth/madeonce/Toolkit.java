package examples.deleteonexitgrowth.madeonce;

/** Makes the engine once, and a sheet for each report. */
public final class Toolkit {
  private static final Toolkit INSTANCE = new Toolkit();

  private OkEngineFiles files;

  private Toolkit() {}

  public static Toolkit get() {
    return INSTANCE;
  }

  public synchronized OkEngineFiles files() {
    if (files == null) {
      files = new OkEngineFiles();
    }
    return files;
  }

  public BadSheetFiles sheet() {
    return new BadSheetFiles();
  }
}
