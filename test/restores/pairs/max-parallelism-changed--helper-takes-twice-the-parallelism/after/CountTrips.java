package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the trips of a taxi under a label. */
final class CountTrips extends KeyedProcessFunction<String, Trip, String> {
  private final String label;
  private transient AggregatingState<Trip, Long> trips;

  CountTrips(String label) {
    this.label = label;
  }

  @Override
  public void open(OpenContext context) {
    trips = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("trips", new Counting(), Types.LONG));
  }

  @Override
  public void processElement(Trip trip, Context context, Collector<String> out) throws Exception {
    trips.add(trip);
    out.collect(Line.of(label, trip.taxi, trips.get()));
  }

  private static final class Counting implements AggregateFunction<Trip, Long, Long> {
    @Override
    public Long createAccumulator() {
      return 0L;
    }

    @Override
    public Long add(Trip trip, Long count) {
      return count + 1;
    }

    @Override
    public Long getResult(Long count) {
      return count;
    }

    @Override
    public Long merge(Long one, Long other) {
      return one + other;
    }
  }
}
