package io.github.flinkupgradecheck.extractor.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.operators.SourceOperator;
import org.apache.flink.streaming.api.operators.StreamOperator;

/**
 * A list of bytes that a connector's own {@code SimpleVersionedSerializer} writes ({@code SimpleVersionedListState}): the splits of a source,
 * the state of a sink's writer, what a sink has still to commit. Read as the operator reads them, by the list that it has put around its bytes itself; nothing is done with
 * what was read: no reader, no writer and no committer is given one.
 *
 * <p>Fields of {@code SourceOperator}, and of {@code StatefulSinkWriterStateHandler} and {@code CommitterOperator} of 1.15 to 2.3.
 */
public final class VersionedList {
  /** The one state of the operator that is such a list. */
  public final String state;
  /** A {@code SimpleVersionedSerializer}, the connector's own. */
  public final Object serializer;

  private final Object owner;
  private final String list;

  private VersionedList(String state, Object owner, String serializer, String list) {
    this.state = state;
    this.owner = owner;
    this.list = list;
    this.serializer = Drift.field(owner, serializer);
  }

  /** Null for an operator that keeps none, a sink without writer state among them. */
  static VersionedList of(StreamOperator<?> operator) {
    VersionedList found = null;
    if (operator instanceof SourceOperator) {
      found = new VersionedList("SourceReaderState", operator, "splitSerializer", "readerState");
    } else if (operator != null && SinkWriters.areOf(operator)) {
      Object handler = Drift.field(operator, "writerStateHandler");
      found =
          handler == null
              ? null
              : new VersionedList("writer_raw_states", handler, "writerStateSimpleVersionedSerializer", "writerState");
    } else if (operator != null && Committers.areOf(operator)) {
      found = new VersionedList("streaming_committer_raw_states", operator, "committableSerializer", "committableCollectorState");
    }
    return found == null || found.serializer == null ? null : found;
  }

  /** Writes what the connector's own serializer does as the operator keeps it; null if that cannot be told yet. */
  public SimpleVersionedSerializer<?> storing() {
    return ofCommittables() ? Committers.storing(Drift.field(owner, list)) : (SimpleVersionedSerializer<?>) serializer;
  }

  private boolean ofCommittables() {
    return owner instanceof StreamOperator && Committers.areOf((StreamOperator<?>) owner);
  }

  /** Null if the operator has not asked for it yet. */
  List<Object> read() throws Exception {
    Object kept = Drift.field(owner, list);
    if (!(kept instanceof ListState)) {
      return null;
    }
    List<Object> elements = new ArrayList<>();
    Iterable<?> all = ((ListState<?>) kept).get();
    if (all != null) {
      for (Object element : all) {
        elements.addAll(ofCommittables() ? Committers.in(element) : Collections.singletonList(element));
      }
    }
    return elements;
  }
}
