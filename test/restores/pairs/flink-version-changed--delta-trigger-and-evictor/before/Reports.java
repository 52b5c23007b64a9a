package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple4;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a car reported, and keeps its fast moments. */
final class Reports extends KeyedProcessFunction<String, Tuple4<String, Integer, Double, Long>, String> {
  private static final int FAST = 130;

  private transient ValueState<Long> reports;
  private transient ListState<Tuple2<Long, Integer>> fast;

  @Override
  public void open(OpenContext context) {
    reports = getRuntimeContext().getState(new ValueStateDescriptor<>("reports", Types.LONG));
    fast = getRuntimeContext().getListState(new ListStateDescriptor<>("fast", Types.TUPLE(Types.LONG, Types.INT)));
  }

  @Override
  public void processElement(Tuple4<String, Integer, Double, Long> car, Context context, Collector<String> out) throws Exception {
    long now = reports.value() == null ? 1 : reports.value() + 1;
    reports.update(now);
    if (car.f1 > FAST) {
      fast.add(Tuple2.of(car.f3, car.f1));
    }
    int moments = 0;
    for (Tuple2<Long, Integer> moment : fast.get()) {
      moments++;
    }
    out.collect(Line.of("reports", car.f0, now));
    out.collect(Line.of("fast", car.f0, moments + " moments"));
  }
}
