package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Gauge;

/** Counts the orders that came by, for a line in the log. */
final class Seen extends RichMapFunction<Long, String> {
  private transient long seen;

  @Override
  public void open(OpenContext context) {
    getRuntimeContext().getMetricGroup().gauge("seen", (Gauge<Long>) () -> seen);
  }

  @Override
  public String map(Long number) {
    return Line.of("seen", "all", ++seen);
  }
}
