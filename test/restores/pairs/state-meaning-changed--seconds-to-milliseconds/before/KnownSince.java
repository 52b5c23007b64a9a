package pair;

import common.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers when a visitor first came. */
final class KnownSince extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<Long> firstSeen;

  @Override
  public void open(OpenContext context) {
    firstSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("first-seen", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    Long first = firstSeen.value();
    if (first == null) {
      firstSeen.update(visit.at);
      out.collect(Line.of("since", visit.visitor, "new"));
      return;
    }
    out.collect(Line.of("since", visit.visitor, day(first)));
  }

  private static String day(long time) {
    return Instant.ofEpochSecond(time).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
