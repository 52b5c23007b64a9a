package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gathers for each key in an aggregating state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient AggregatingState<Long, String> gathered;

  @Override
  public void open(OpenContext context) {
    gathered = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("gathered", new Gathering(), Gathered.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String before = gathered.get();
    out.collect(Line.of("gathered", context.getCurrentKey(), before == null ? "none" : before));
    gathered.add(number);
  }

  /** Remembers a first and a last text. */
  private static final class Gathering implements AggregateFunction<Long, Gathered, String> {
    @Override
    public Gathered createAccumulator() {
      return new Gathered("morning", "evening");
    }

    @Override
    public Gathered add(Long number, Gathered gathered) {
      return gathered;
    }

    @Override
    public String getResult(Gathered gathered) {
      return gathered.shown();
    }

    @Override
    public Gathered merge(Gathered one, Gathered other) {
      return one;
    }
  }
}
