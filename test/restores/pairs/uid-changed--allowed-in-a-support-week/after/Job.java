package pair;

import common.Feed;
import common.Line;
import common.Total;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Conversations of customers, and what agents have to do. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Ticket> tickets =
        Feed.of(env, "tickets")
            .uid("tickets-source")
            .map(Ticket::of)
            .uid("tickets")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Ticket>forMonotonousTimestamps().withTimestampAssigner((ticket, before) -> ticket.at))
            .uid("ticket-times");
    DataStream<Shift> shifts = Feed.of(env, "shifts").uid("shifts-source").map(Shift::of).uid("shifts").filter(shift -> shift.hours > 0).uid("at-work");

    tickets
        .keyBy(ticket -> ticket.customer)
        .window(EventTimeSessionWindows.withGap(Duration.ofHours(4)))
        .trigger(CountTrigger.of(1))
        .aggregate(new CollectMessages())
        .uid("conversations")
        .map(conversation -> Line.of("messages", conversation.customer, conversation.messages))
        .uid("conversation-lines")
        .print()
        .uid("conversations-out");
    tickets.keyBy(ticket -> ticket.agent).connect(shifts.keyBy(shift -> shift.agent)).process(new Workload()).uid("workload").print().uid("workload-out");
    tickets.keyBy(ticket -> ticket.customer).process(new Patience()).uid("customer-patience").name("Patience of customers").print().uid("patience-out");
    shifts.map(shift -> (long) shift.hours).uid("hours").map(new Total("hours")).uid("hours-total").print().uid("hours-out");

    env.execute("support");
  }
}
