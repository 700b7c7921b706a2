package examples.shutdownhookperinstance;

/** A program hooks its own end. */
public final class OkMain {
  private final StringBuilder journal = new StringBuilder();

  private OkMain() {}

  public static void main(String[] arguments) {
    OkMain program = new OkMain();
    Runtime.getRuntime().addShutdownHook(new Thread(program::stop));
    program.journal.append(arguments.length);
  }

  private void stop() {
    System.out.println(journal);
  }
}
