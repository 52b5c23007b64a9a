package pair;

import org.apache.flink.api.connector.source.SourceSplit;

/** A journal, and how far it was read. */
final class JournalSplit implements SourceSplit {
  private final String journal;
  private long offset;

  JournalSplit(String journal, long offset) {
    this.journal = journal;
    this.offset = offset;
  }

  static JournalSplit begin(String journal) {
    return new JournalSplit(journal, 0);
  }

  @Override
  public String splitId() {
    return journal;
  }

  /** Of the entry that comes next. */
  long offset() {
    return offset;
  }

  long advance() {
    return offset++;
  }

  JournalSplit copy() {
    return new JournalSplit(journal, offset);
  }
}
