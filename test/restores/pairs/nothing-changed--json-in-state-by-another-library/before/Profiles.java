package pair;

import com.fasterxml.jackson.databind.ObjectMapper;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps profiles as JSON, so that other teams can read them from a savepoint. */
final class Profiles extends KeyedProcessFunction<String, Login, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private transient ValueState<String> profile;

  @Override
  public void open(OpenContext context) {
    profile = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Types.STRING));
  }

  @Override
  public void processElement(Login login, Context context, Collector<String> out) throws Exception {
    Profile known = profile.value() == null ? new Profile() : JSON.readValue(profile.value(), Profile.class);
    out.collect(Line.of("home", login.user, known.home == null ? "none" : known.home));
    if (known.home == null) {
      known.home = login.country;
    }
    if (login.failed) {
      known.failures++;
      out.collect(Line.of("failures", login.user, known.failures));
    } else {
      known.logins++;
      out.collect(Line.of("logins", login.user, known.logins));
    }
    profile.update(JSON.writeValueAsString(known));
  }
}
