package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "logins").uid("logins").keyBy(Feed::key).process(new Keep<>(
        "account",
        TypeInformation.of(Account.class),
        Account::of,
        Shown.as("id", stored -> stored.getId()),
        Shown.as("owner", stored -> stored.getOwner()))).uid("accounts").print().uid("out");
    env.execute("accounts");
  }
}
