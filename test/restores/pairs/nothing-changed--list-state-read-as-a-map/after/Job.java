package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings what is picked together with what was ordered. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderLine> lines = Feed.of(env, "lines").uid("lines").map(OrderLine::of).uid("parse-lines");
    DataStream<Pick> picks = Feed.of(env, "picks").uid("picks").map(Pick::of).uid("parse-picks");
    lines.connect(picks).keyBy(line -> line.order, pick -> pick.order).process(new MatchPicks()).uid("match").name("Match picks").print().uid("out");
    env.execute("picking");
  }
}
