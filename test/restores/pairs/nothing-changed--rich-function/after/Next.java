package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;

/** The number that follows. */
final class Next extends RichMapFunction<Long, Long> {
  private transient Counter records;

  @Override
  public void open(OpenContext context) {
    records = getRuntimeContext().getMetricGroup().counter("records");
  }

  @Override
  public Long map(Long number) {
    records.inc();
    return number + 1;
  }
}
