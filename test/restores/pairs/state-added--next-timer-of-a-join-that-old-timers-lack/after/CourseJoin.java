package pair;

import java.time.Duration;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prices each order by the course that held at its time; the first orders wait some time for the first course. */
final class CourseJoin extends KeyedCoProcessFunction<String, Order, Course, Priced> {
  private static final Logger LOG = LoggerFactory.getLogger(CourseJoin.class);
  private static final Duration COURSES_KEPT = Duration.ofHours(3);
  private final boolean eager;
  private final long firstCourseDelay;
  private transient MapState<Long, List<Order>> orders;
  private transient MapState<Long, Course> courses;
  private transient ValueState<Long> priced;
  private transient ValueState<Long> nextTimer;

  CourseJoin(boolean eager) {
    this(eager, 0);
  }

  CourseJoin(boolean eager, long firstCourseDelay) {
    if (firstCourseDelay < 0) {
      throw new IllegalArgumentException("A delay of " + firstCourseDelay);
    }
    this.eager = eager;
    this.firstCourseDelay = firstCourseDelay;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    orders = getRuntimeContext().getMapState(new MapStateDescriptor<>("orders", Types.LONG, Types.LIST(TypeInformation.of(Order.class))));
    courses = getRuntimeContext().getMapState(new MapStateDescriptor<>("courses", Types.LONG, TypeInformation.of(Course.class)));
    priced = getRuntimeContext().getState(new ValueStateDescriptor<>("priced", Types.LONG));
    nextTimer = getRuntimeContext().getState(new ValueStateDescriptor<>("next-timer", Types.LONG));
  }

  @Override
  public void processElement1(Order order, Context context, Collector<Priced> out) throws Exception {
    long at = context.timestamp();
    if (at <= context.timerService().currentWatermark()) {
      LOG.debug("An order of {} is behind the watermark {}.", at, context.timerService().currentWatermark());
    }
    List<Order> same = orders.get(at);
    if (same == null) {
      same = new ArrayList<>();
    }
    same.add(order);
    orders.put(at, same);
    // One timer at a time is enough: it sets the next one.
    if (nextTimer.value() == null) {
      long first = courses.isEmpty() ? at + firstCourseDelay : at;
      context.timerService().registerEventTimeTimer(first);
      nextTimer.update(first);
    }
  }

  @Override
  public void processElement2(Course course, Context context, Collector<Priced> out) throws Exception {
    courses.put(context.timestamp(), course);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Priced> out) throws Exception {
    TreeMap<Long, Course> known = sorted(courses);
    for (Map.Entry<Long, List<Order>> waiting : sorted(orders).entrySet()) {
      if (waiting.getKey() > time) {
        context.timerService().registerEventTimeTimer(waiting.getKey());
        nextTimer.update(waiting.getKey());
        break;
      }
      Course held = heldAt(known, waiting.getKey());
      for (Order order : waiting.getValue()) {
        out.collect(new Priced(order.currency, count(), held == null ? Double.NaN : held.course));
      }
      orders.remove(waiting.getKey());
    }
    if (nextTimer.value() == time) {
      // No order is left.
      nextTimer.clear();
    }
    forget(known, time);
  }

  /** An order before the first course gets that, if it is near enough or courses are wanted at any price. */
  private Course heldAt(TreeMap<Long, Course> known, long at) {
    Map.Entry<Long, Course> held = known.floorEntry(at);
    if (held == null && !known.isEmpty() && (eager || known.firstKey() <= at + firstCourseDelay)) {
      held = known.firstEntry();
    }
    return held == null ? null : held.getValue();
  }

  /** Courses are kept for some hours behind the newest one that holds. */
  private void forget(TreeMap<Long, Course> known, long time) throws Exception {
    Long newest = known.floorKey(time - firstCourseDelay);
    for (Long at : known.keySet()) {
      if (newest != null && at < newest && at < time - firstCourseDelay - COURSES_KEPT.toMillis()) {
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
