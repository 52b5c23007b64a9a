package pair;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Hands the scans of a parcel on in the order of their times. */
final class InOrder extends KeyedProcessFunction<String, Scan, Scan> {
  private transient MapState<Long, List<Scan>> byTime;

  @Override
  public void open(OpenContext context) {
    byTime = getRuntimeContext().getMapState(new MapStateDescriptor<>("waiting-by-time", Types.LONG, Types.LIST(Types.POJO(Scan.class))));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<Scan> out) throws Exception {
    List<Scan> sameTime = byTime.get(scan.at);
    if (sameTime == null) {
      sameTime = new ArrayList<>();
    }
    sameTime.add(scan);
    byTime.put(scan.at, sameTime);
    context.timerService().registerEventTimeTimer(scan.at);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Scan> out) throws Exception {
    for (Scan scan : byTime.get(time)) {
      out.collect(scan);
    }
    byTime.remove(time);
  }
}
