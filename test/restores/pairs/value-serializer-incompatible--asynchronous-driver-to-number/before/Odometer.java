package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.v2.ValueState;
import org.apache.flink.api.common.state.v2.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Knows how many trips a vehicle made, and who drove it first. */
final class Odometer extends KeyedProcessFunction<String, Trip, String> {
  private transient ValueState<Long> trips;
  private transient ValueState<Trip> firsts;

  @Override
  public void open(OpenContext context) {
    trips = getRuntimeContext().getState(new ValueStateDescriptor<>("trips", Types.LONG));
    firsts = getRuntimeContext().getState(new ValueStateDescriptor<>("firsts", Types.POJO(Trip.class)));
  }

  @Override
  public void processElement(Trip trip, Context context, Collector<String> out) {
    String vehicle = context.getCurrentKey();
    trips.asyncValue()
        .thenCompose(before -> {
          long now = before == null ? 1 : before + 1;
          out.collect(Line.of("trips", vehicle, now));
          return trips.asyncUpdate(now);
        })
        .thenCompose(done -> firsts.asyncValue())
        .thenAccept(first -> {
          out.collect(Line.of("first", vehicle, first == null ? "none" : "by " + first.driver));
          if (first == null) {
            firsts.asyncUpdate(trip);
          }
        });
  }
}
