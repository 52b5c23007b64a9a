package pair;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import org.apache.flink.api.common.state.ValueState;

/** Profiles in state, as JSON. */
final class ProfileJson {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final ValueState<String> text;

  ProfileJson(ValueState<String> text) {
    this.text = text;
  }

  Profile read() throws IOException {
    Profile known = GSON.fromJson(text.value(), Profile.class);
    return known == null ? new Profile() : known;
  }

  void write(Profile profile) throws IOException {
    text.update(GSON.toJson(profile));
  }
}
