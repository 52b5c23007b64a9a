package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
  private transient Random lots;

  @Override
  public void open(OpenContext context) {
    banners = getRuntimeContext().getMapState(new MapStateDescriptor<>("banners", Types.STRING, TypeInformation.of(Banner.class)));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
    lots = new Random();
  }

  @Override
  public void processElement(Long visit, Context context, Collector<String> out) throws Exception {
    String page = context.getCurrentKey();
    out.collect(Line.of("first", page, first.value() == null ? "none" : "visit " + first.value()));
    if (first.value() == null) {
      first.update(visit + " to " + page);
    }
    for (String text : inSomeOrder()) {
      Banner banner = banners.contains(text) ? banners.get(text) : Banner.of(text);
      banner.shown++;
      banners.put(text, banner);
      out.collect(Line.of("shown", page + " " + text, banner.shown));
    }
  }

  private List<String> inSomeOrder() {
    List<String> left = new ArrayList<>(TEXTS);
    List<String> drawn = new ArrayList<>();
    while (!left.isEmpty()) {
      drawn.add(left.remove(lots.nextInt(left.size())));
    }
    return drawn;
  }
}
