package examples.threadlocalneverremoved;

/** A private value that nothing asks for is made in no thread. */
public class OkSubclassAskedByNobody {
  private static final MarkOfThread MARK = new MarkOfThread();

  public String name() {
    return MARK.getClass().getSimpleName();
  }

  /** What would be kept. */
  private static final class Mark {}

  /** Makes marks. */
  private static final class MarkOfThread extends ThreadLocal<Mark> {
    @Override
    protected Mark initialValue() {
      return new Mark();
    }
  }
}
