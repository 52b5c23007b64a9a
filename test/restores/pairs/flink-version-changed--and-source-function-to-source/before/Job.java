package pair;

import common.Count;
import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Hands out tickets, and counts those of each desk. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> tickets = env.addSource(new Numbers()).returns(Types.LONG).uid("tickets").name("Tickets");
    tickets.map(ticket -> Line.of("ticket", "all", ticket)).uid("tell").print().uid("tell-out");
    tickets.keyBy(Feed::key).process(new Count("desk")).uid("desks").print().uid("desks-out");
    env.execute("tickets");
  }
}
