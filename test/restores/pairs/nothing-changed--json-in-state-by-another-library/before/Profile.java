package pair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What is known of a user. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"home_country", "logins", "failures", "note"})
class Profile {
  @JsonProperty("home_country")
  String home;

  @JsonProperty long logins;
  @JsonProperty long failures;
  @JsonProperty String note;
}
