package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often a user watches each genre. */
final class Taste extends KeyedProcessFunction<String, Play, String> {
  private transient MapState<Genre, Long> genres;

  @Override
  public void open(OpenContext context) {
    genres = getRuntimeContext().getMapState(new MapStateDescriptor<>("genres", TypeInformation.of(Genre.class), Types.LONG));
  }

  @Override
  public void processElement(Play play, Context context, Collector<String> out) throws Exception {
    Long before = genres.get(play.genre);
    long now = before == null ? 1 : before + 1;
    genres.put(play.genre, now);
    out.collect(Line.of("taste", context.getCurrentKey(), now));
  }
}
