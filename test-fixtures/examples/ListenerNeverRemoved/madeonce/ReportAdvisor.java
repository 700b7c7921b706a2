package examples.listenerneverremoved.madeonce;

/** Nothing here tells how many of these there are. */
public class ReportAdvisor {
  private BadReportDialog dialog;

  public synchronized BadReportDialog dialog() {
    if (dialog == null) {
      dialog = new BadReportDialog();
    }
    return dialog;
  }
}
