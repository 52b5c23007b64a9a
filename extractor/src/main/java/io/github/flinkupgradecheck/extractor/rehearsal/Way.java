package io.github.flinkupgradecheck.extractor.rehearsal;

import io.github.flinkupgradecheck.extractor.graph.FeedPath;
import io.github.flinkupgradecheck.extractor.graph.Leg;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Passage;
import io.github.flinkupgradecheck.extractor.state.SourceTimes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** One of the ways into an operator: from where records begin to the input that they come to. */
final class Way {
  /** Of one input; one with more comes from a union that is not looked into. */
  private static final int MOST = 8;

  /** Position among the operator's inputs. */
  final int input;
  /** Id of the operator whose records they are; null where the records are the input's own, because the way to it cannot be followed. */
  final byte[] from;
  /** Where a record is handed in: the first operator on the way, or the rehearsed one itself. */
  final StreamNode first;
  /** Which of its inputs takes it. */
  final int firstInput;

  final List<Leg> legs;
  private final CapturedPipeline pipeline;
  private final CapturedOperator operator;
  /** Null where records have the time that their connector gives them. */
  private final SourceTimes times;
  /** Whether what time a record has is said on the way. */
  final boolean timed;

  private final long millis;

  private Way(CapturedPipeline pipeline, CapturedOperator operator, int input, FeedPath path, long millis) {
    this.pipeline = pipeline;
    this.input = input;
    this.legs = path == null ? Collections.<Leg>emptyList() : path.withTimes;
    this.from = path == null ? null : path.from.id;
    this.first = legs.isEmpty() ? operator.node : legs.get(0).operator.node;
    this.firstInput = legs.isEmpty() ? input : 0;
    this.operator = operator;
    this.times = path == null ? null : SourceTimes.of(path.from, pipeline.userClassLoader);
    this.timed = times != null || path != null && path.givesTimes();
    this.millis = millis;
  }

  static List<Way> into(CapturedPipeline pipeline, CapturedOperator operator, long millis) {
    List<Way> ways = new ArrayList<>();
    for (int input = 0; input < inputs(operator); input++) {
      add(pipeline, operator, input, FeedPath.into(pipeline, operator.node, input), millis, ways);
    }
    return ways;
  }

  /** The same from afar; empty if none of them leads farther. */
  static List<Way> fromAfar(CapturedPipeline pipeline, CapturedOperator operator, long millis) {
    List<Way> ways = new ArrayList<>();
    boolean farther = false;
    for (int input = 0; input < inputs(operator); input++) {
      List<FeedPath> far = FeedPath.fromAfar(pipeline, operator.node, input);
      farther |= !far.isEmpty() && far.size() <= MOST;
      add(pipeline, operator, input, far.isEmpty() ? FeedPath.into(pipeline, operator.node, input) : far, millis, ways);
    }
    return farther ? ways : new ArrayList<>();
  }

  private static int inputs(CapturedOperator operator) {
    TypeSerializer<?>[] inputs = operator.node.getTypeSerializersIn();
    return inputs == null ? 0 : inputs.length;
  }

  private static void add(
      CapturedPipeline pipeline, CapturedOperator operator, int input, List<FeedPath> paths, long millis, List<Way> ways) {
    boolean known = !paths.isEmpty() && paths.size() <= MOST;
    for (FeedPath path : known ? paths : Collections.<FeedPath>singletonList(null)) {
      ways.add(new Way(pipeline, operator, input, path, millis));
    }
  }

  boolean keyed() {
    return operator.keyed(input);
  }

  /** Of the records where they begin; null where it is not known. */
  TypeSerializer<?> serializer() {
    TypeSerializer<?>[] serializers = first.getTypeSerializersIn();
    return serializers != null && firstInput < serializers.length ? serializers[firstInput] : null;
  }

  /**
   * What each record comes to the operator as, by position.
   *
   * @return null where nothing can be told
   */
  List<Passage.Came> arrive(List<? extends Passage.Record> records, DryInitialiser around) throws Exception {
    if (times != null) {
      return Passage.of(pipeline, legs, records, () -> times.assigner()::extractTimestamp, around, millis);
    }
    if (!legs.isEmpty()) {
      return Passage.of(pipeline, legs, records, around, millis);
    }
    List<Passage.Came> all = new ArrayList<>();
    for (Passage.Record record : records) {
      all.add(Passage.Came.asItIs(record.value()));
    }
    return all;
  }

  /** Whether a record comes to the operator otherwise than it begins. */
  boolean leadsThroughSomething() {
    return timed || !legs.isEmpty();
  }

  /** A copy, as each task gets one: user code may keep or change what it is given. */
  @SuppressWarnings("unchecked")
  StreamRecord<Object> copy(StreamRecord<Object> record) {
    TypeSerializer<Object> serializer = (TypeSerializer<Object>) operator.node.getTypeSerializersIn()[input];
    Object copy = serializer.copy(record.getValue());
    return timed ? new StreamRecord<>(copy, record.getTimestamp()) : new StreamRecord<>(copy);
  }
}
