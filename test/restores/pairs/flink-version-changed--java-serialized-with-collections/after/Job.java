package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps itineraries of travellers. */
public final class Job {
  private static final String SERIALIZERS = "[pair.Itinerary: {type: kryo, kryo-type: registered, class: org.apache.flink.api.java.typeutils.runtime.kryo.JavaSerializer}]";

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(Configuration.fromMap(Map.of("pipeline.serialization-config", SERIALIZERS)));
    Keep<Itinerary> kept = new Keep<>("itinerary", Types.GENERIC(Itinerary.class), Itinerary::of, Shown.as("stops", Itinerary::stops), Shown.as("hotels", Itinerary::hotels));
    Feed.of(env, "bookings").uid("bookings").keyBy(Feed::key).process(kept).uid("itineraries").print().uid("out");
    env.execute("travel");
  }
}
