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

    KeyedStream<Activity, String> logins = activities.filter(activity -> !activity.registers).name("Logins").keyBy(activity -> activity.user);
    KeyedStream<Activity, String> registrations = activities.filter(activity -> activity.registers).name("Registrations").keyBy(activity -> activity.user);

    registrations.connect(logins).process(new Funnel()).name("Funnel").uid("funnel").print().uid("out");
    env.execute("funnel");
  }
}
