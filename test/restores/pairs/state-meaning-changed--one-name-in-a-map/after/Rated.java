package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often a film was rated, and with how many stars. */
final class Rated extends KeyedProcessFunction<String, Rating, String> {
  private static final String COUNT = "count";
  private static final String SUM = "stars";

  private transient MapState<String, Long> rated;

  @Override
  public void open(OpenContext context) {
    rated = getRuntimeContext().getMapState(new MapStateDescriptor<>("rated", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Rating rating, Context context, Collector<String> out) throws Exception {
    long count = add(COUNT, 1);
    long sum = add(SUM, rating.stars);
    out.collect(Line.of("ratings", rating.film, count));
    out.collect(Line.of("stars", rating.film, count < 3 ? "too few" : "about " + sum / count));
  }

  private long add(String name, long amount) throws Exception {
    long now = (rated.contains(name) ? rated.get(name) : 0) + amount;
    rated.put(name, now);
    return now;
  }
}
