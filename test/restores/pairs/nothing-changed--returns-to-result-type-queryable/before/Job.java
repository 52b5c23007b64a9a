package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks")
        .map(number -> Tuple3.of(Feed.key(number), 1L, "first"))
        .returns(Types.TUPLE(Types.STRING, Types.LONG, Types.STRING))
        .uid("campaigns")
        .keyBy(click -> click.f0)
        .reduce((sum, click) -> Tuple3.of(sum.f0, sum.f1 + click.f1, sum.f2))
        .uid("clicks-per-campaign")
        .map(sum -> Line.of("clicks", sum.f0, sum.f1))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("campaigns");
  }
}
