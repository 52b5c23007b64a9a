package shop.shaded.acme.connect;

import org.apache.flink.api.connector.source.SourceSplit;

/** Numbers from one on. */
public final class Block implements SourceSplit {
  private final String name;
  private final long next;

  Block(String name, long next) {
    this.name = name;
    this.next = next;
  }

  @Override
  public String splitId() {
    return name;
  }

  long next() {
    return next;
  }
}
