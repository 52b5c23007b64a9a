package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the trips of a taxi. */
final class Taxis extends KeyedProcessFunction<String, Long, String> {
  private transient ReducingState<Long> trips;

  @Override
  public void open(OpenContext context) {
    trips = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("trips", Long::sum, Types.LONG));
  }

  @Override
  public void processElement(Long trip, Context context, Collector<String> out) throws Exception {
    trips.add(1L);
    out.collect(Line.of("trips", context.getCurrentKey(), trips.get()));
  }
}
