package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the ledger of a bank. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Booking> bookings = Feed.of(env, "bookings").uid("bookings").map(Booking::of).uid("parse").filter(booking -> booking.cents != 0).uid("not-empty");
    bookings.keyBy(booking -> booking.iban).process(new Ledger()).uid("ledger").name("Ledger").print().uid("ledger-out");
    bookings.keyBy(booking -> booking.branch).process(new Branches()).uid("branches").name("Branches").print().uid("branches-out");
    env.execute("ledger");
  }
}
