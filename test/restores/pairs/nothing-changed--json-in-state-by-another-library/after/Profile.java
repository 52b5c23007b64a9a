package pair;

import com.google.gson.annotations.SerializedName;
import java.util.Objects;

/** What is known of a user. */
final class Profile {
  private long logins;
  private long failures;

  @SerializedName("home_country")
  private String home;

  private String note;

  String homeOr(String other) {
    return Objects.requireNonNullElse(home, other);
  }

  void cameFrom(String country) {
    home = homeOr(country);
  }

  long login() {
    return ++logins;
  }

  long failure() {
    return ++failures;
  }
}
