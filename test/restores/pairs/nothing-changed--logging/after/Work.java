package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Work.class);
  private transient ValueState<Long> count;
  private transient Counter records;

  @Override
  public void open(OpenContext context) {
    LOG.info("Opened {} of {}", getRuntimeContext().getTaskInfo().getIndexOfThisSubtask(), getRuntimeContext().getTaskInfo().getTaskName());
    records = getRuntimeContext().getMetricGroup().counter("records");
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    LOG.debug("{}: {}", context.getCurrentKey(), now);
    records.inc();
    count.update(now);
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }
}
