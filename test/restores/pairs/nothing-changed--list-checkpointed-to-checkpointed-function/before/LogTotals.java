package pair;

import common.Line;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.streaming.api.checkpoint.ListCheckpointed;
import org.apache.flink.util.Collector;

/** Counts lines. */
final class LogTotals implements FlatMapFunction<String, String>, ListCheckpointed<Totals> {
  private Totals totals = new Totals();

  @Override
  public void flatMap(String line, Collector<String> out) {
    out.collect(Line.of("longest", "all", totals.longest == 0 ? "none" : "longest " + totals.longest));
    totals.lines++;
    totals.longest = Math.max(totals.longest, line.length());
    out.collect(Line.of("lines", "all", totals.lines));
  }

  @Override
  public List<Totals> snapshotState(long checkpoint, long time) {
    return Collections.singletonList(totals);
  }

  @Override
  public void restoreState(List<Totals> saved) {
    for (Totals part : saved) {
      totals.lines += part.lines;
      totals.longest = Math.max(totals.longest, part.longest);
    }
  }
}
