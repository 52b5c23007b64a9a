package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sees who fails to log in again and again. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Login> logins =
        Feed.of(env, "logins")
            .uid("logins")
            .map(Login::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Login>forMonotonousTimestamps().withTimestampAssigner((login, before) -> login.at))
            .uid("times");
    CEP.pattern(logins.keyBy(Login::user), Suspicion.pattern()).process(new SuspicionAlarm()).uid("suspicion").name("Suspicious logins").print().uid("alarms-out");
    logins.keyBy(Login::user).process(new LoginCount()).uid("count").name("Logins of a user").print().uid("count-out");
    env.execute("logins");
  }
}
