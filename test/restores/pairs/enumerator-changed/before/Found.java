package pair;

import org.apache.flink.api.connector.source.SourceEvent;

/** What an enumerator finds out when it starts for the first time, and tells every reader. */
final class Found implements SourceEvent {
  private static final long serialVersionUID = 1;

  final long first;
  final long partitions;

  Found(long first, long partitions) {
    this.first = first;
    this.partitions = partitions;
  }
}
