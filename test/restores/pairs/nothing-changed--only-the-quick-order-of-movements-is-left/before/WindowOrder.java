package pair;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Brings the movements of a window in their order. */
final class WindowOrder extends ProcessWindowFunction<Movement, Movement, String, TimeWindow> {
  static SingleOutputStreamOperator<Movement> attach(DataStream<Movement> movements, Duration length) {
    return movements.keyBy(movement -> movement.article).window(TumblingEventTimeWindows.of(length)).process(new WindowOrder()).uid("window-order").name("Order in windows");
  }

  @Override
  public void process(String article, Context context, Iterable<Movement> movements, Collector<Movement> out) {
    List<Movement> all = new ArrayList<>();
    movements.forEach(all::add);
    all.sort(Comparator.comparingLong(movement -> movement.revision));
    all.forEach(out::collect);
  }
}
