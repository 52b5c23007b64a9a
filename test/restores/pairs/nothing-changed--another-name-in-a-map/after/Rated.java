package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often a film was rated, and with how many stars. */
final class Rated extends KeyedProcessFunction<String, Rating, String> {
  /** What is kept; the names in lower case are stored. */
  private enum Kept {
    BEST,
    COUNT,
    SUM
  }

  private transient MapState<String, Long> rated;

  @Override
  public void open(OpenContext context) {
    rated = getRuntimeContext().getMapState(new MapStateDescriptor<>("rated", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Rating rating, Context context, Collector<String> out) throws Exception {
    long count = add(Kept.COUNT, 1);
    long sum = add(Kept.SUM, rating.stars);
    if (rating.stars == 5 && add(Kept.BEST, 1) % 100 == 0) {
      out.collect("loved: " + rating.film);
    }
    out.collect(Line.of("ratings", rating.film, count));
    out.collect(Line.of("stars", rating.film, count < 3 ? "too few" : "about " + sum / count));
  }

  private long add(Kept kept, long amount) throws Exception {
    String name = kept.name().toLowerCase(Locale.ROOT);
    long now = (rated.contains(name) ? rated.get(name) : 0) + amount;
    rated.put(name, now);
    return now;
  }
}
