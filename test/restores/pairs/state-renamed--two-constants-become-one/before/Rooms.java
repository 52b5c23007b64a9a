package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** Keeps the mean of a room, and when it was first seen. */
final class Rooms extends RichFlatMapFunction<Sample, String> {
  private transient ValueState<Long> seen;
  private transient ValueState<Tuple2<Double, Long>> mean;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>(StateNames.SEEN_FIRST, Long.class));
    mean = getRuntimeContext().getState(new ValueStateDescriptor<>(StateNames.MEAN, Types.TUPLE(Types.DOUBLE, Types.LONG)));
  }

  @Override
  public void flatMap(Sample sample, Collector<String> out) throws Exception {
    Long first = seen.value();
    out.collect(Line.of("seen-room", sample.room, first == null ? "none" : "number " + first));
    if (first == null) {
      seen.update(sample.number);
    }
    Tuple2<Double, Long> sum = mean.value() == null ? Tuple2.of(0.0, 0L) : mean.value();
    sum.f0 += sample.celsius;
    sum.f1++;
    mean.update(sum);
    out.collect(Line.of("mean", sample.room, sum.f1));
  }
}
