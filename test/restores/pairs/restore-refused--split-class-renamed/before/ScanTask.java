package pair;

import java.io.Serializable;

/** What a reader is to read. */
public class ScanTask implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long from;
  private final long to;

  ScanTask(long from, long to) {
    this.from = from;
    this.to = to;
  }

  public long from() {
    return from;
  }

  public long to() {
    return to;
  }
}
