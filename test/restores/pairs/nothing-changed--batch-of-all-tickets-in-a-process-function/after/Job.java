package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.triggers.PurgingTrigger;

/** Draws tickets. */
public final class Job {
  private static final long TICKETS_OF_A_DRAW = 20;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> draws =
        Feed.of(env, "tickets-source")
            .uid("tickets-source")
            .map(Ticket::of)
            .uid("tickets")
            .windowAll(GlobalWindows.create())
            .trigger(PurgingTrigger.of(CountTrigger.of(TICKETS_OF_A_DRAW)))
            .process(new DrawTickets())
            .uid("draw")
            .name("Draw");
    draws.getSideOutput(DrawTickets.WON).map(Ticket::getNumber).uid("won-numbers").sinkTo(new DiscardingSink<>()).uid("won-out");
    draws.print().uid("out");
    env.execute("lottery");
  }
}
