package pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Prices each order by the course that held at its time. */
final class CourseJoin extends KeyedCoProcessFunction<String, Order, Course, Priced> {
  private transient MapState<Long, List<Order>> orders;
  private transient MapState<Long, Course> courses;
  private transient ValueState<Long> priced;

  @Override
  public void open(OpenContext context) throws Exception {
    orders = getRuntimeContext().getMapState(new MapStateDescriptor<>("orders", Types.LONG, Types.LIST(TypeInformation.of(Order.class))));
    courses = getRuntimeContext().getMapState(new MapStateDescriptor<>("courses", Types.LONG, TypeInformation.of(Course.class)));
    priced = getRuntimeContext().getState(new ValueStateDescriptor<>("priced", Types.LONG));
  }

  @Override
  public void processElement1(Order order, Context context, Collector<Priced> out) throws Exception {
    List<Order> same = orders.get(context.timestamp());
    if (same == null) {
      same = new ArrayList<>();
    }
    same.add(order);
    orders.put(context.timestamp(), same);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void processElement2(Course course, Context context, Collector<Priced> out) throws Exception {
    courses.put(context.timestamp(), course);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Priced> out) throws Exception {
    long watermark = context.timerService().currentWatermark();
    TreeMap<Long, Course> known = sorted(courses);
    for (Map.Entry<Long, List<Order>> waiting : sorted(orders).entrySet()) {
      if (waiting.getKey() > watermark) {
        // Another timer is set for it.
        break;
      }
      Map.Entry<Long, Course> held = known.floorEntry(waiting.getKey());
      for (Order order : waiting.getValue()) {
        out.collect(new Priced(order.currency, count(), held == null ? Double.NaN : held.getValue().course));
      }
      orders.remove(waiting.getKey());
    }
    forget(known, watermark);
  }

  /** Keeps the newest course that holds, and what is to come. */
  private void forget(TreeMap<Long, Course> known, long watermark) throws Exception {
    Long newest = known.floorKey(watermark);
    for (Long at : known.keySet()) {
      if (newest != null && at < newest) {
        courses.remove(at);
      }
    }
  }

  private long count() throws Exception {
    long now = priced.value() == null ? 1 : priced.value() + 1;
    priced.update(now);
    return now;
  }

  private static <V> TreeMap<Long, V> sorted(MapState<Long, V> state) throws Exception {
    TreeMap<Long, V> sorted = new TreeMap<>();
    for (Map.Entry<Long, V> entry : state.entries()) {
      sorted.put(entry.getKey(), entry.getValue());
    }
    return sorted;
  }
}
