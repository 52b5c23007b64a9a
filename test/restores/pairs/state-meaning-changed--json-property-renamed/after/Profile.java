package pair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What is known of a user. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class Profile {
  @JsonProperty("email")
  public String email;

  @JsonProperty("device")
  public String device;

  @JsonProperty("logins")
  public long logins;
}
