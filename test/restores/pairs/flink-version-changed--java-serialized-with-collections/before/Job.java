package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.runtime.kryo.JavaSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps itineraries of travellers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().registerTypeWithKryoSerializer(Itinerary.class, JavaSerializer.class);
    Keep<Itinerary> kept = new Keep<>("itinerary", Types.GENERIC(Itinerary.class), Itinerary::of, Shown.as("stops", Itinerary::stops), Shown.as("hotels", Itinerary::hotels));
    Feed.of(env, "bookings").uid("bookings").keyBy(Feed::key).process(kept).uid("itineraries").print().uid("out");
    env.execute("travel");
  }
}
