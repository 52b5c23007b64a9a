package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** From registrations to logins. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Activity> activities = Feed.of(env, "activities").uid("activities-source").map(Activity::of).uid("activities");
    DataStream<Activity> registrations = activities.filter(activity -> activity.registers);
    DataStream<Activity> logins = activities.filter(activity -> !activity.registers);
    registrations.keyBy(activity -> activity.user).connect(logins.keyBy(activity -> activity.user)).process(new Funnel()).uid("funnel").print().uid("out");
    env.execute("funnel");
  }
}
