package pair;
import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** Counts and sums up the payments of each key. */
public class Payments extends RichFlatMapFunction<Long, String> {
  private transient AggregatingState<Long, Long> paid;

  @Override
  public void open(OpenContext context) {
    AggregatingStateDescriptor<Long, Tuple2<Long, Long>, Long> descriptor =
        new AggregatingStateDescriptor<>("paid", new Sum(), Types.TUPLE(Types.LONG, Types.LONG));
    paid = getRuntimeContext().getAggregatingState(descriptor);
  }

  @Override
  public void flatMap(Long in, Collector<String> out) throws Exception {
    paid.add(1L);
    out.collect(Line.of("paid", "key-" + in % 4, paid.get()));
  }

  /** Number and sum. */
  public static class Sum implements AggregateFunction<Long, Tuple2<Long, Long>, Long> {
    @Override
    public Tuple2<Long, Long> createAccumulator() {
      return Tuple2.of(0L, 0L);
    }

    @Override
    public Tuple2<Long, Long> add(Long in, Tuple2<Long, Long> sum) {
      return Tuple2.of(sum.f0 + 1, sum.f1 + in);
    }

    @Override
    public Long getResult(Tuple2<Long, Long> sum) {
      return sum.f1;
    }

    @Override
    public Tuple2<Long, Long> merge(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
      return Tuple2.of(one.f0 + other.f0, one.f1 + other.f1);
    }
  }
}
