package io.github.flinkupgradecheck.extractor.state;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.graph.Edges;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Where an operator's records end up: as plain data right behind it, or with the id of the operator that they come to at last, once they went through the
 * functions in between.
 */
final class Outflow implements AutoCloseable {
  /** What one record leads to, on all ways. */
  private static final int MOST = 512;

  /** Hears the operator. */
  final Stage stage;

  private final CapturedPipeline pipeline;
  /** Null where records are taken right behind the operator. */
  private final OutPaths paths;
  private final DryInitialiser around;
  private final Map<CapturedOperator, Listened> steps = new IdentityHashMap<>();
  private final Deque<Parcel> under = new ArrayDeque<>();
  private int sent;

  Outflow(CapturedPipeline pipeline, CapturedOperator operator, OutPaths paths, DryInitialiser around) {
    this.pipeline = pipeline;
    this.paths = paths;
    this.around = around;
    this.stage = paths == null ? new Stage() : new Stage((tag, record) -> send(operator, tag, record));
  }

  /** Whether all functions could be started, with nothing outside in reach. */
  boolean open() {
    for (CapturedOperator function : paths == null ? Collections.<CapturedOperator>emptySet() : paths.functions) {
      Listened step = Listened.start(pipeline, function, around, (tag, record) -> send(function, tag, record));
      steps.put(function, step);
      if (!step.started()) {
        return false;
      }
    }
    under.clear();
    return true;
  }

  /** What came out since it was asked last. */
  JsonArray heard() throws Exception {
    sent = 0;
    for (Parcel parcel = under.poll(); parcel != null; parcel = under.poll()) {
      Listened step = steps.get(parcel.to);
      if (step == null) {
        JsonValue tree = ValueTree.of(parcel.record.getValue());
        stage.tell(new JsonObject().add("at", Hex.of(parcel.to.id)).add("value", tree));
      } else {
        step.process(parcel.record);
      }
    }
    return stage.heard();
  }

  /** On which output it came, or to which operator at last, told of {@link #heard}; empty for the main one. */
  static String output(JsonValue value) {
    JsonObject told = value.isObject() ? value.asObject() : new JsonObject();
    JsonValue place = told.get("at") == null ? told.get("tag") : told.get("at");
    return told.size() == 2 && told.get("value") != null && place != null && place.isString() ? place.asString() : "";
  }

  /** Nobody asks for what was on its way when something was thrown. */
  void forget() {
    under.clear();
    stage.heard();
  }

  /** To each consumer a copy, as the next task gets one. */
  private void send(CapturedOperator from, String tag, StreamRecord<?> record) {
    for (StreamEdge edge : OutPaths.edges(from, tag)) {
      CapturedOperator to = pipeline.operator(edge.getTargetId());
      if (to != null && sent++ < MOST) {
        Object copy = copy(to, Edges.input(edge), record.getValue());
        under.add(new Parcel(to, new StreamRecord<>(copy, record.getTimestamp())));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Object copy(CapturedOperator to, int input, Object value) {
    TypeSerializer<?>[] serializers = to.node.getTypeSerializersIn();
    boolean known = serializers != null && input < serializers.length && serializers[input] != null;
    return known ? ((TypeSerializer<Object>) serializers[input]).copy(value) : value;
  }

  @Override
  public void close() throws Exception {
    for (Listened step : steps.values()) {
      step.close();
    }
  }

  private static final class Parcel {
    final CapturedOperator to;
    final StreamRecord<Object> record;

    Parcel(CapturedOperator to, StreamRecord<Object> record) {
      this.to = to;
      this.record = record;
    }
  }
}
