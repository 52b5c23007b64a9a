package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the passes of each tag at a gate. */
final class PassesByTag extends KeyedProcessFunction<String, Pass, String> {
  private transient MapState<String, Long> tags;

  @Override
  public void open(OpenContext context) {
    tags = getRuntimeContext().getMapState(new MapStateDescriptor<>("tags", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Pass pass, Context context, Collector<String> out) throws Exception {
    String tag = idOf(pass);
    long now = tags.contains(tag) ? tags.get(tag) + 1 : 1;
    tags.put(tag, now);
    out.collect(Line.of("passes", pass.gate + " " + pass.tag, now));
    out.collect(Line.of("sequence", pass.reader, pass.sequence));
  }

  private static String idOf(Pass pass) {
    return pass.tag.toLowerCase(Locale.ROOT);
  }
}
