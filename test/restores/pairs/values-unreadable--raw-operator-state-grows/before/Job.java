package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the sums of all accounts in one table, and counts the bookings of each. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Booking> bookings = Feed.of(env, "bookings").uid("bookings").name("Bookings").map(Booking::of).uid("parse").name("Parse");
    bookings.transform("Sums", Types.STRING, new SumTable()).uid("sums").print().uid("sums-out").name("Out");
    bookings.keyBy(booking -> booking.account).process(new BookingCount()).uid("count").name("Bookings of an account").print().uid("count-out").name("Out");
    env.execute("accounts");
  }
}
