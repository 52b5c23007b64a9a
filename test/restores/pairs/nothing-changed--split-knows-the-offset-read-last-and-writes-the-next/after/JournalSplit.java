package pair;

import org.apache.flink.api.connector.source.SourceSplit;

/** A journal, and how far it was read. */
final class JournalSplit implements SourceSplit {
  private static final long NOTHING = -1;

  private final String journal;
  private long offset;

  JournalSplit(String journal, long offset) {
    this.journal = journal;
    this.offset = offset;
  }

  static JournalSplit begin(String journal) {
    return new JournalSplit(journal, NOTHING);
  }

  @Override
  public String splitId() {
    return journal;
  }

  /** Of the entry that was read last. */
  long offset() {
    return offset;
  }

  long advance() {
    return ++offset;
  }

  JournalSplit copy() {
    return new JournalSplit(journal, offset);
  }
}
