package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What is known of scooters: where they start, how far they go, and how often somebody looks after them. */
final class Scooters extends KeyedProcessFunction<String, Ride, String> {
  private static final long EVERY_MILLISECONDS = 100;

  private transient ValueState<Battery> battery;
  private transient MapState<String, Long> starts;
  private transient ListState<Long> legs;
  private transient ReducingState<Long> metres;
  private transient ValueState<Long> looks;

  @Override
  public void open(OpenContext context) {
    StateTtlConfig month = StateTtlConfig.newBuilder(Duration.ofDays(30)).build();
    ValueStateDescriptor<Battery> ofBattery = new ValueStateDescriptor<>("battery", Battery.class);
    ofBattery.enableTimeToLive(month);
    battery = getRuntimeContext().getState(ofBattery);
    MapStateDescriptor<String, Long> ofStarts = new MapStateDescriptor<>("starts", Types.STRING, Types.LONG);
    ofStarts.enableTimeToLive(month);
    starts = getRuntimeContext().getMapState(ofStarts);
    legs = getRuntimeContext().getListState(new ListStateDescriptor<>("legs", Types.LONG));
    metres = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("metres", Long::sum, Types.LONG));
    looks = getRuntimeContext().getState(new ValueStateDescriptor<>("looks", Types.LONG));
  }

  @Override
  public void processElement(Ride ride, Context context, Collector<String> out) throws Exception {
    String scooter = context.getCurrentKey();
    Battery now = battery.value() == null ? new Battery() : battery.value();
    now.seen++;
    now.lastPlace = ride.getFrom();
    battery.update(now);
    starts.put(ride.getFrom(), starts.contains(ride.getFrom()) ? starts.get(ride.getFrom()) + 1 : 1L);
    legs.add(ride.getMetres());
    metres.add(ride.getMetres());
    if (looks.value() == null) {
      looks.update(0L);
      lookAgain(context.timerService().currentProcessingTime(), context);
    }
    out.collect(Line.of("seen", scooter, now.seen));
    out.collect(Line.of("starts", scooter + " " + ride.getFrom(), starts.get(ride.getFrom())));
    out.collect(Line.of("legs", scooter, count(legs.get())));
    out.collect(Line.of("metres", scooter, metres.get()));
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    looks.update(looks.value() + 1);
    out.collect(Line.of("looks", context.getCurrentKey(), looks.value()));
    lookAgain(timestamp, context);
  }

  private static void lookAgain(long from, Context context) {
    context.timerService().registerProcessingTimeTimer(from + EVERY_MILLISECONDS);
  }

  private static long count(Iterable<Long> all) {
    long count = 0;
    for (Long one : all) {
      count += one;
    }
    return count;
  }
}
