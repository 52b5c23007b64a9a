package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Shows the banners of a page, one after the other by lot. */
final class Rotate extends KeyedProcessFunction<String, Long, String> {
  private static final List<String> TEXTS = List.of("shoes", "tents", "lamps");

  private transient MapState<String, Banner> banners;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    banners = getRuntimeContext().getMapState(new MapStateDescriptor<>("banners", Types.STRING, TypeInformation.of(Banner.class)));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Long visit, Context context, Collector<String> out) throws Exception {
    String page = context.getCurrentKey();
    out.collect(Line.of("first", page, first.value() == null ? "none" : "visit " + first.value()));
    if (first.value() == null) {
      first.update(visit + " to " + page);
    }
    for (String text : inSomeOrder()) {
      String slot = page + "/" + text;
      Banner banner = banners.contains(slot) ? banners.get(slot) : Banner.of(text);
      banner.shown++;
      banners.put(slot, banner);
      out.collect(Line.of("shown", page + " " + text, banner.shown));
    }
  }

  private static List<String> inSomeOrder() {
    List<String> shuffled = new ArrayList<>(TEXTS);
    Collections.shuffle(shuffled);
    return shuffled;
  }
}
