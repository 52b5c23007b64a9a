package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.graph.StreamEdge;

/** An operator on a way, and on which of its outputs the way goes on. */
public final class Leg {
  public final CapturedOperator operator;
  /** Id of a side output; null for the main one. */
  public final String tag;
  /** Of what comes out there; null where it is not known. */
  public final TypeSerializer<Object> output;
  /** Whether what it does with a record hangs on those before, so that something may come out only when its timers go off. */
  public final boolean keyed;

  @SuppressWarnings("unchecked")
  Leg(CapturedOperator operator, StreamEdge out, TypeSerializer<?>[] consumer) {
    this.operator = operator;
    this.tag = out.getOutputTag() == null ? null : out.getOutputTag().getId();
    int input = Edges.input(out);
    boolean known = consumer != null && input < consumer.length;
    this.output =
        (TypeSerializer<Object>) (tag == null ? operator.node.getTypeSerializerOut() : known ? consumer[input] : null);
    this.keyed = OneRecord.isKeyed(operator.node);
  }
}
