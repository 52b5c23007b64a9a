package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** From registrations to logins. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Activity> activities = Feed.of(env, "activities").uid("activities-source").map(Activity::of).uid("activities");
    KeyedStream<Activity, String> logins = byUser(activities, "login");
    KeyedStream<Activity, String> registrations = byUser(activities, "registration");
    registrations.connect(logins).process(new Funnel()).uid("funnel").print().uid("out");
    env.execute("funnel");
  }

  private static KeyedStream<Activity, String> byUser(DataStream<Activity> activities, String kind) {
    return activities.filter(new OfKind(kind)).name("only " + kind).keyBy(activity -> activity.user);
  }
}
