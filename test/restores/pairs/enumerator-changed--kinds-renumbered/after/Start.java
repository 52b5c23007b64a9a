package pair;

import org.apache.flink.api.connector.source.SourceEvent;

/** Tells a reader where numbers begin. */
final class Start implements SourceEvent {
  private static final long serialVersionUID = 1;

  final long first;

  Start(long first) {
    this.first = first;
  }
}
