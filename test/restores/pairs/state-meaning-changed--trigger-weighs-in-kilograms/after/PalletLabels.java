package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Writes the label of a pallet. */
final class PalletLabels extends ProcessWindowFunction<Integer, String, String, GlobalWindow> {
  @Override
  public void process(String depot, Context context, Iterable<Integer> counts, Collector<String> out) {
    for (Integer parcels : counts) {
      out.collect(Line.of("pallet", depot, parcels + " parcels"));
    }
  }
}
