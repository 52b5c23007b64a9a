package pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Hands the scans of a parcel on in the order of their times. */
final class InOrder extends KeyedProcessFunction<String, Scan, Scan> {
  private transient ListState<Scan> waiting;

  @Override
  public void open(OpenContext context) {
    waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Scan.class));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<Scan> out) throws Exception {
    waiting.add(scan);
    context.timerService().registerEventTimeTimer(scan.at);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Scan> out) throws Exception {
    List<Scan> due = new ArrayList<>();
    List<Scan> later = new ArrayList<>();
    for (Scan scan : waiting.get()) {
      (scan.at <= time ? due : later).add(scan);
    }
    due.sort(Comparator.comparingLong(scan -> scan.at));
    due.forEach(out::collect);
    waiting.update(later);
  }
}
