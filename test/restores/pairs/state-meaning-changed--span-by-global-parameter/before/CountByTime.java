package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the requests of a client in spans of time. */
final class CountByTime extends KeyedProcessFunction<String, Request, String> {
  static final String MINUTES = "span.minutes";

  private transient long span;
  private transient MapState<Long, Long> spans;

  @Override
  public void open(OpenContext context) {
    span = Duration.ofMinutes(Long.parseLong(getRuntimeContext().getGlobalJobParameters().get(MINUTES))).toMillis();
    spans = getRuntimeContext().getMapState(new MapStateDescriptor<>("spans", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    long number = request.at / span;
    long now = spans.contains(number) ? spans.get(number) + 1 : 1;
    spans.put(number, now);
    out.collect(Line.of("requests", request.client, now));
  }
}
