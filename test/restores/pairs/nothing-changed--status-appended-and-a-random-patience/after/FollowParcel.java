package pair;

import common.Line;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the status of a parcel; one that is not scanned for five days is lost. */
final class FollowParcel extends KeyedProcessFunction<String, Scan, String> {
  private static final Duration LOST_AFTER = Duration.ofDays(5);
  private static final Duration SPREAD = Duration.ofHours(1);

  private transient ValueState<Integer> status;
  private transient ValueState<Long> timer;

  @Override
  public void open(OpenContext context) {
    status = getRuntimeContext().getState(new ValueStateDescriptor<>("status", Types.INT));
    timer = getRuntimeContext().getState(new ValueStateDescriptor<>("timer", Types.LONG));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    int known = status.value() == null ? Status.ANNOUNCED : status.value();
    out.collect(Line.of("status", scan.parcel, Status.name(known)));
    int now = after(known, scan.place);
    if (now != known) {
      status.update(now);
    }
    if (timer.value() != null) {
      context.timerService().deleteProcessingTimeTimer(timer.value());
    }
    long at = context.timerService().currentProcessingTime() + LOST_AFTER.toMillis() + ThreadLocalRandom.current().nextLong(SPREAD.toMillis());
    context.timerService().registerProcessingTimeTimer(at);
    timer.update(at);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    status.update(Status.LOST);
    timer.clear();
    out.collect(Line.of("status", context.getCurrentKey(), Status.name(Status.LOST)));
  }

  private static int after(int known, String place) {
    switch (place) {
      case "counter":
        return Status.later(known, Status.HANDED_IN);
      case "customs":
        return Status.later(known, Status.CLEARED);
      case "depot":
        return Status.later(known, Status.IN_DEPOT);
      case "door":
        return Status.DELIVERED;
      default:
        return known;
    }
  }
}
