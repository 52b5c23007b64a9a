package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps profiles as JSON, so that other teams can read them from a savepoint. */
final class Profiles extends KeyedProcessFunction<String, Login, String> {
  private transient ProfileJson profiles;

  @Override
  public void open(OpenContext context) {
    profiles = new ProfileJson(getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Types.STRING)));
  }

  @Override
  public void processElement(Login login, Context context, Collector<String> out) throws Exception {
    Profile known = profiles.read();
    out.collect(Line.of("home", login.user, known.homeOr("none")));
    known.cameFrom(login.country);
    out.collect(login.failed ? Line.of("failures", login.user, known.failure()) : Line.of("logins", login.user, known.login()));
    profiles.write(known);
  }
}
