package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the ticket with which somebody drove into a car park. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<ParkingTicket> kept = new Keep<>("ticket", TypeInformation.of(ParkingTicket.class), ParkingTicket::of, Shown.as("plate", ParkingTicket::plate), Shown.as("level", ParkingTicket::level));
    Feed.of(env, "cars").uid("cars").keyBy(Feed::key).process(kept).uid("tickets").print().uid("out");
    env.execute("parking");
  }
}
