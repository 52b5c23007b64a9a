package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the events of a shop, with a counter for each kind. */
final class CountKinds extends KeyedProcessFunction<String, Event, String> {
  private transient Counters counters;

  @Override
  public void open(OpenContext context) {
    counters = new Counters(getRuntimeContext(), Kind.values());
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of(event.kind, event.shop, counters.up(event.kind)));
  }
}
