package pair;

import common.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Reserves an article for who first wants it, and tells the others until when. */
final class Reservations extends KeyedProcessFunction<String, Request, String> {
  private static final Duration PERIOD = Duration.ofDays(2);

  private transient ValueState<Long> reservation;

  @Override
  public void open(OpenContext context) {
    reservation = getRuntimeContext().getState(new ValueStateDescriptor<>("reservation", Types.LONG));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    Long until = reservation.value();
    if (until == null || until < request.at) {
      until = request.at + PERIOD.toMillis();
      reservation.update(until);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + PERIOD.toMillis());
      out.collect(Line.of("until", request.article, "reserved now"));
      return;
    }
    out.collect(Line.of("until", request.article, day(until)));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    reservation.clear();
  }

  private static String day(long time) {
    return Instant.ofEpochMilli(time).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
