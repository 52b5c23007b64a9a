package pair;

import common.Line;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Makes lines for people. */
final class TellSession implements FlatMapFunction<Session, String> {
  @Override
  public void flatMap(Session session, Collector<String> out) {
    out.collect(Line.of("visits", session.user, session.visits));
    out.collect(Line.of("path", session.user, session.path.isEmpty() ? "none" : String.join(" > ", session.path)));
  }
}
