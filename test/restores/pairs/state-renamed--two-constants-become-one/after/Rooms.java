package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.util.Collector;

/** Keeps the mean of a room, and when it was first seen. */
final class Rooms extends RichFlatMapFunction<Sample, String> {
  private transient ValueState<Long> seen;
  private transient Mean mean;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>(StateNames.FIRST_SEEN, Long.class));
    mean = Mean.in(getRuntimeContext());
  }

  @Override
  public void flatMap(Sample sample, Collector<String> out) throws Exception {
    Long first = seen.value();
    out.collect(Line.of("seen-room", sample.room, first == null ? "none" : "number " + first));
    if (first == null) {
      seen.update(sample.number);
    }
    out.collect(Line.of("mean", sample.room, mean.add(sample.celsius)));
  }
}
