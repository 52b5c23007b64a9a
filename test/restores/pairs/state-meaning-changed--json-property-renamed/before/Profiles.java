package pair;

import com.fasterxml.jackson.databind.ObjectMapper;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the profile of a user as JSON. */
final class Profiles extends KeyedProcessFunction<String, Login, String> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private transient ValueState<String> stored;

  @Override
  public void open(OpenContext context) {
    stored = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Types.STRING));
  }

  @Override
  public void processElement(Login login, Context context, Collector<String> out) throws Exception {
    Profile profile = stored.value() == null ? new Profile() : MAPPER.readValue(stored.value(), Profile.class);
    out.collect(Line.of("mail", login.user, profile.mail == null ? "unknown" : profile.mail));
    if (!login.mail.isEmpty()) {
      profile.mail = login.mail;
    }
    profile.device = login.device;
    profile.logins++;
    out.collect(Line.of("logins", login.user, profile.logins));
    stored.update(MAPPER.writeValueAsString(profile));
  }
}
