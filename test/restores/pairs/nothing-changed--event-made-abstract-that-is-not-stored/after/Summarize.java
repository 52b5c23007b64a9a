package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a summary of each visitor. */
final class Summarize extends KeyedProcessFunction<String, ShopEvent, String> {
  private transient ValueState<Summary> summary;

  @Override
  public void open(OpenContext context) {
    summary = getRuntimeContext().getState(new ValueStateDescriptor<>("summary", Summary.class));
  }

  @Override
  public void processElement(ShopEvent event, Context context, Collector<String> out) throws Exception {
    Summary known = summary.value();
    out.collect(Line.of("landing", event.visitor, known == null ? "none" : known.landing));
    if (known == null) {
      known = new Summary();
      known.landing = event.page;
    }
    out.collect(event.addTo(known));
    summary.update(known);
  }
}
