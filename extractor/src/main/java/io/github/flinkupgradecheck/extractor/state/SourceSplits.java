package io.github.flinkupgradecheck.extractor.state;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.streaming.api.operators.SourceOperator;
import org.apache.flink.streaming.api.operators.StreamOperator;

/**
 * The splits that a source keeps, read as {@code SourceOperator.open} reads them: by the list that the operator itself has put around its
 * bytes. Nothing is done with them: no reader is given one.
 */
public final class SourceSplits {
  /** Under this name every source keeps them. */
  public static final String STATE = "SourceReaderState";

  private SourceSplits() {}

  /** Null for an operator that is no source. */
  static Object serializer(StreamOperator<?> operator) {
    return operator instanceof SourceOperator ? Drift.field(operator, "splitSerializer") : null;
  }

  /** Null for an operator that is no source, or has not asked for its splits. */
  static List<Object> read(StreamOperator<?> operator) throws Exception {
    Object state = operator instanceof SourceOperator ? Drift.field(operator, "readerState") : null;
    if (!(state instanceof ListState)) {
      return null;
    }
    List<Object> splits = new ArrayList<>();
    Iterable<?> kept = ((ListState<?>) state).get();
    if (kept != null) {
      kept.forEach(splits::add);
    }
    return splits;
  }
}
