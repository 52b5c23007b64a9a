package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the requests of a client in spans of time, and tells those who ask too often. */
final class CountByTime extends KeyedProcessFunction<String, Request, String> {
  private final long span;
  private final long tooMany;
  private transient MapState<Long, Long> spans;

  CountByTime(Duration span, long tooMany) {
    this.span = span.toMillis();
    this.tooMany = tooMany;
  }

  @Override
  public void open(OpenContext context) {
    spans = getRuntimeContext().getMapState(new MapStateDescriptor<>("spans", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    long number = request.at / span;
    long now = spans.contains(number) ? spans.get(number) + 1 : 1;
    spans.put(number, now);
    out.collect(Line.of("requests", request.client, now));
    if (now > tooMany) {
      out.collect(Line.of("warning", request.client, "too many"));
    }
  }
}
