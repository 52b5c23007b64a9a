package pair;

import java.util.HashMap;
import java.util.Map;

/** A visit, with whatever its JSON has. */
public class Visit {
  public String user;
  public Map<String, Object> attributes = new HashMap<>();

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.user = "user-" + number % 4;
    visit.attributes.put("pages", 1);
    visit.attributes.put("plan", "basic");
    return visit;
  }
}
