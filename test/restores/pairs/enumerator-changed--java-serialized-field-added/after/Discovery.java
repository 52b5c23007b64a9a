package pair;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Partitions that a source has found so far. */
public class Discovery implements Serializable {
  private final List<String> partitions;
  private final long offset;
  private String lastError;

  public Discovery(List<String> partitions, long offset) {
    this.partitions = new ArrayList<>(partitions);
    this.offset = offset;
  }

  static Discovery fresh() {
    return new Discovery(List.of("orders-0", "orders-1"), 5_000);
  }

  public String getLastError() {
    return lastError == null ? "none" : lastError;
  }

  long first() {
    return partitions.size() * 1_000_000L + offset;
  }
}
