package pair;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a user. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class Profile {
  @JsonProperty("email")
  @JsonAlias("mail")
  public String email;

  @JsonProperty("device")
  public String device;

  @JsonProperty("logins")
  public long logins;

  @JsonProperty("devices")
  public Set<String> devices = new TreeSet<>();
}
