package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many requests of what size. */
final class Traffic extends KeyedProcessFunction<String, Request, String> {
  private transient AggregatingState<Request, Long> sizes;

  @Override
  public void open(OpenContext context) {
    sizes = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>(StateName.SIZES.id(), new Sizes(), Types.TUPLE(Types.LONG, Types.LONG)));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    sizes.add(request);
    out.collect(Line.of("requests", request.getClient(), sizes.get()));
  }

  /** Counts and sums. */
  static final class Sizes implements AggregateFunction<Request, Tuple2<Long, Long>, Long> {
    @Override
    public Tuple2<Long, Long> createAccumulator() {
      return Tuple2.of(0L, 0L);
    }

    @Override
    public Tuple2<Long, Long> add(Request request, Tuple2<Long, Long> sizes) {
      return Tuple2.of(sizes.f0 + 1, sizes.f1 + request.getBytes());
    }

    @Override
    public Long getResult(Tuple2<Long, Long> sizes) {
      return sizes.f0;
    }

    @Override
    public Tuple2<Long, Long> merge(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
      return Tuple2.of(one.f0 + other.f0, one.f1 + other.f1);
    }
  }
}
