package io.github.flinkupgradecheck.extractor.state;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.streaming.api.operators.SourceOperatorFactory;

/**
 * How a source's enumerator saves itself, which its coordinator does in the job manager ({@code SourceCoordinator.checkpointCoordinator}): with
 * a serializer that the source is asked for. No enumerator is made: it would connect.
 *
 * <p>The field of {@code SourceOperatorFactory} of 1.15 to 2.3.
 */
public final class Enumerators {
  /** How long its serializer may take for a few values; nothing but a loop or a lock takes longer. */
  public static final long MOST_MILLIS = 3_000;

  private Enumerators() {}

  /** Null for what is no such source, or one that does not tell. */
  public static SimpleVersionedSerializer<?> serializer(StreamNode node) {
    if (!(node.getOperatorFactory() instanceof SourceOperatorFactory)) {
      return null;
    }
    Object source = Drift.field(node.getOperatorFactory(), "source");
    try {
      return (SimpleVersionedSerializer<?>) Drift.call(source, "getEnumeratorCheckpointSerializer");
    } catch (Exception | LinkageError notSaid) {
      return null;
    }
  }

  /** Whether it came with the job. One of Flink's own distribution changes with Flink alone, which reads what its earlier versions wrote. */
  public static boolean isOfJob(SimpleVersionedSerializer<?> serializer) {
    return serializer.getClass().getClassLoader() != StreamNode.class.getClassLoader();
  }
}
